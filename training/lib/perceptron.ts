/** The averaged perceptron (Collins 2002) over hashed features: integer weights, so that every run is the same. */
import type { FeatureRow } from './model-writer.js';

const FEW = 4;

/**
 * Weights that training changes. Features live in an open hash table; each has a row of classes that grows when a
 * class of it is first touched. Averaging is lazy: with every change the step is kept beside the weight.
 */
export class Perceptron {
  private keys = new Int32Array(1 << 16);
  private rows = new Int32Array(1 << 16);
  private size = 0;
  private starts = new Int32Array(1 << 15);
  private counts = new Uint8Array(1 << 15);
  private rooms = new Uint8Array(1 << 15);
  private changes = new Int32Array(1 << 15);
  private places = new Uint8Array(1 << 18);
  private weights = new Int32Array(1 << 18);
  private drift = new Float64Array(1 << 18);
  private used = 0;
  private step = 1;

  constructor(readonly classes: number) {}

  /** Adds the weights of `feature` to `scores`. */
  add(feature: number, scores: Int32Array | Float64Array): void {
    const row = this.find(feature);
    if (row < 0) return;
    const start = this.starts[row] as number;
    const end = start + (this.counts[row] as number);
    for (let i = start; i < end; i++) {
      const place = this.places[i] as number;
      scores[place] = (scores[place] as number) + (this.weights[i] as number);
    }
  }

  /** Rewards `right` and punishes `wrong` for each of the first `count` features; then a step is over. */
  update(features: Int32Array, count: number, right: number, wrong: number): void {
    for (let i = 0; i < count; i++) {
      const row = this.ensure(features[i] as number);
      this.changes[row] = (this.changes[row] as number) + 1;
      this.change(row, right, 1);
      this.change(row, wrong, -1);
    }
  }

  /** Ends a step, with or without an update: averages are over steps. */
  tick(): void {
    this.step += 1;
  }

  /** Averaged weights of features that were changed at least `leastChanges` times. */
  *averaged(leastChanges = 1): Generator<FeatureRow> {
    for (let slot = 0; slot < this.keys.length; slot++) {
      const row = (this.rows[slot] as number) - 1;
      if (row < 0 || (this.changes[row] as number) < leastChanges) continue;
      const start = this.starts[row] as number;
      const pairs: [number, number][] = [];
      for (let i = start; i < start + (this.counts[row] as number); i++) {
        const mean = (this.weights[i] as number) - (this.drift[i] as number) / this.step;
        if (mean !== 0) pairs.push([this.places[i] as number, mean]);
      }
      if (pairs.length > 0) yield [this.keys[slot] as number, pairs];
    }
  }

  private find(feature: number): number {
    const mask = this.keys.length - 1;
    const key = feature === 0 ? 1 : feature;
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const row = this.rows[slot] as number;
      if (row === 0) return -1;
      if (this.keys[slot] === key) return row - 1;
    }
  }

  private ensure(feature: number): number {
    const found = this.find(feature);
    if (found >= 0) return found;
    if (2 * this.size >= this.keys.length) this.rehash();
    if (this.size === this.starts.length) {
      this.starts = grown(this.starts, new Int32Array(2 * this.size));
      this.counts = grown(this.counts, new Uint8Array(2 * this.size));
      this.rooms = grown(this.rooms, new Uint8Array(2 * this.size));
      this.changes = grown(this.changes, new Int32Array(2 * this.size));
    }
    const row = this.size++;
    this.starts[row] = this.take(FEW);
    this.rooms[row] = FEW;
    this.put(feature === 0 ? 1 : feature, row + 1);
    return row;
  }

  private change(row: number, place: number, by: number): void {
    let start = this.starts[row] as number;
    const count = this.counts[row] as number;
    let at = start;
    while (at < start + count && this.places[at] !== place) at += 1;
    if (at === start + count) {
      if (count === this.rooms[row]) {
        start = this.widen(row, start, count);
        at = start + count;
      }
      this.counts[row] = count + 1;
      this.places[at] = place;
    }
    this.weights[at] = (this.weights[at] as number) + by;
    this.drift[at] = (this.drift[at] as number) + by * this.step;
  }

  /** Moves a full row to where it has twice the room. */
  private widen(row: number, start: number, count: number): number {
    const room = Math.min(255, 2 * count);
    const to = this.take(room);
    this.places.copyWithin(to, start, start + count);
    this.weights.copyWithin(to, start, start + count);
    this.drift.copyWithin(to, start, start + count);
    this.starts[row] = to;
    this.rooms[row] = room;
    return to;
  }

  private take(room: number): number {
    const start = this.used;
    this.used += room;
    if (this.used > this.places.length) {
      const length = 2 * this.places.length;
      this.places = grown(this.places, new Uint8Array(length));
      this.weights = grown(this.weights, new Int32Array(length));
      this.drift = grown(this.drift, new Float64Array(length));
    }
    return start;
  }

  private put(key: number, row: number): void {
    const mask = this.keys.length - 1;
    let slot = key & mask;
    while (this.rows[slot] !== 0) slot = (slot + 1) & mask;
    this.keys[slot] = key;
    this.rows[slot] = row;
  }

  private rehash(): void {
    const { keys, rows } = this;
    this.keys = new Int32Array(2 * keys.length);
    this.rows = new Int32Array(2 * keys.length);
    for (let slot = 0; slot < keys.length; slot++) {
      if (rows[slot] !== 0) this.put(keys[slot] as number, rows[slot] as number);
    }
  }
}

function grown<T extends Int32Array | Uint8Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
