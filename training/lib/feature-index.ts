/** Places of hashed features in the arrays of a model in training: open addressing, for tens of millions of features. */

/** A map from feature to place, 0 to `size - 1`. */
export class FeatureIndex {
  private keys: Int32Array;
  private places: Int32Array;
  private mask: number;
  size = 0;

  private constructor(slots: number) {
    this.keys = new Int32Array(slots);
    this.places = new Int32Array(slots).fill(-1);
    this.mask = slots - 1;
  }

  /** An index of the features that occur at least `least` times, in the order of their first occurrence. */
  static of(features: Int32Array, least: number): FeatureIndex {
    const all = new FeatureIndex(1 << 16);
    let counts = new Int32Array(1 << 16);
    for (const feature of features) {
      const place = all.add(feature);
      if (place >= counts.length) {
        const larger = new Int32Array(2 * counts.length);
        larger.set(counts);
        counts = larger;
      }
      counts[place] = (counts[place] as number) + 1;
    }
    const byPlace = new Int32Array(all.size);
    for (const [feature, place] of all.entries()) byPlace[place] = feature;
    const kept = new FeatureIndex(1 << 16);
    for (const [place, feature] of byPlace.entries()) if ((counts[place] as number) >= least) kept.add(feature);
    return kept;
  }

  /** The place of `feature`, -1 where it has none. */
  place(feature: number): number {
    return this.places[this.slotOf(feature)] as number;
  }

  *entries(): Generator<readonly [feature: number, place: number]> {
    for (const [slot, place] of this.places.entries()) if (place >= 0) yield [this.keys[slot] as number, place];
  }

  private add(feature: number): number {
    let slot = this.slotOf(feature);
    if ((this.places[slot] as number) >= 0) return this.places[slot] as number;
    if (2 * (this.size + 1) > this.keys.length) {
      this.grow();
      slot = this.slotOf(feature);
    }
    this.keys[slot] = feature;
    this.places[slot] = this.size;
    return this.size++;
  }

  private slotOf(feature: number): number {
    let slot = feature & this.mask;
    while ((this.places[slot] as number) >= 0 && this.keys[slot] !== feature) slot = (slot + 1) & this.mask;
    return slot;
  }

  private grow(): void {
    const { keys, places } = this;
    this.keys = new Int32Array(2 * keys.length);
    this.places = new Int32Array(2 * keys.length).fill(-1);
    this.mask = this.keys.length - 1;
    for (const [old, place] of places.entries()) {
      if (place < 0) continue;
      const slot = this.slotOf(keys[old] as number);
      this.keys[slot] = keys[old] as number;
      this.places[slot] = place;
    }
  }
}
