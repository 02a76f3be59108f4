/** Weights of a sparse linear model: hashed feature to the int16 weights of the few classes that it speaks for. */
import type { ByteReader } from './byte-reader.js';

/** Most classes of one table. */
export const MOST_CLASSES = 255;

/** Slots for each feature, at least. */
const SPARE = 4 / 3;
/** Bytes of a weight in a full row; of a pair, and of where pairs stand, in the other form. */
const [WEIGHT, PAIR, PLACE] = [2, 4, 4];

/**
 * Open addressing by the upper bits of features, put in in ascending order: what stands in a row of taken slots ascends
 * too, so that a feature that was not learnt is known by the first larger one. Feature 0 stands for feature 1, as 0 marks
 * an empty slot. A slot has a weight for every class; or, where that takes less room, says where its pairs of class and
 * weight begin (upper 24 bits) and how many they are (lower 8). A pair is one integer, the class in its upper half.
 */
export class WeightTable {
  private constructor(
    /** Number of classes; classes are 0 to `classes - 1`. */
    readonly classes: number,
    /** What one unit of weight is worth in the trainer's units. */
    readonly scale: number,
    /** Number of features. */
    readonly size: number,
    private readonly keys: Int32Array,
    /** `classes` weights a slot; empty where slots have pairs. */
    private readonly weights: Int16Array,
    /** Where the pairs of each slot are; empty where slots have weights. */
    private readonly places: Int32Array,
    private readonly pairs: Int32Array,
  ) {}

  /** Reads what training/lib/model-writer.ts writes: see docs/models.md. */
  static read(reader: ByteReader, { classes, scale, features, pairs: pairCount }: TableShape): WeightTable {
    let room = 16;
    while (room < SPARE * features) room *= 2;
    const full = room * classes * WEIGHT <= pairCount * PAIR + room * PLACE;
    const keys = new Int32Array(room);
    const weights = new Int16Array(full ? room * classes : 0);
    const places = new Int32Array(full ? 0 : room);
    const pairs = new Int32Array(full ? 0 : pairCount);
    const shift = shiftOf(keys);
    let key = 0;
    let pair = 0;
    for (let i = 0; i < features; i++) {
      key = (key + reader.unsigned()) >>> 0;
      let slot = key >>> shift;
      while (keys[slot] !== 0) slot = (slot + 1) & (room - 1);
      keys[slot] = key;
      const count = reader.unsigned();
      if (!full) places[slot] = (pair << 8) | count;
      for (let k = 0; k < count; k++) {
        const place = reader.byte();
        const weight = reader.signed();
        if (full) weights[slot * classes + place] = weight;
        else pairs[pair++] = (place << 16) | (weight & 0xffff);
      }
    }
    return new WeightTable(classes, scale, features, keys, weights, places, pairs);
  }

  /** Adds the weights of `feature` to `scores`, one place a class; a feature that was not learnt adds nothing. */
  add(feature: number, scores: Int32Array | Float64Array): void {
    single[0] = feature;
    this.addAll(single, 1, scores);
  }

  /** Adds the weights of each of the first `count` features to `scores`. */
  addAll(features: Int32Array, count: number, scores: Int32Array | Float64Array): void {
    if (this.weights.length === 0) this.addPairs(features, count, scores);
    else if (this.classes === 3) this.addThree(features, count, scores);
    else this.addWeights(features, count, scores);
  }

  /** The sum of the weights of the first `count` features for class 0, in units of `scale`. */
  sum(features: Int32Array, count: number): number {
    const { keys } = this;
    const shift = shiftOf(keys);
    let sum = 0;
    for (let i = 0; i < count; i++) {
      const slot = slotOf(keys, shift, features[i] as number);
      if (slot >= 0) sum += this.weightAt(slot, 0);
    }
    return sum;
  }

  /** The weight of `feature` for `place`, in units of `scale`; 0 where none was learnt. */
  weight(feature: number, place = 0): number {
    const slot = slotOf(this.keys, shiftOf(this.keys), feature);
    return slot < 0 ? 0 : this.weightAt(slot, place);
  }

  /** Each feature with its classes and weights, as they stand in the file. */
  *entries(): Generator<readonly [feature: number, pairs: readonly (readonly [place: number, weight: number])[]]> {
    for (const [slot, feature] of this.keys.entries()) if (feature !== 0) yield [feature, this.pairsAt(slot)];
  }

  private pairsAt(slot: number): [place: number, weight: number][] {
    const { classes, weights, places, pairs } = this;
    if (weights.length > 0) {
      return [...weights.subarray(slot * classes, (slot + 1) * classes)].flatMap((weight, place) =>
        weight === 0 ? [] : [[place, weight]],
      );
    }
    const start = (places[slot] as number) >>> 8;
    const end = start + ((places[slot] as number) & 255);
    return [...pairs.subarray(start, end)].map((pair) => [pair >>> 16, (pair << 16) >> 16]);
  }

  private weightAt(slot: number, place: number): number {
    const { classes, weights } = this;
    if (weights.length > 0) return weights[slot * classes + place] as number;
    return this.pairsAt(slot).find(([of]) => of === place)?.[1] ?? 0;
  }

  private addWeights(features: Int32Array, count: number, scores: Int32Array | Float64Array): void {
    const { keys, classes, weights } = this;
    const shift = shiftOf(keys);
    for (let i = 0; i < count; i++) {
      const slot = slotOf(keys, shift, features[i] as number);
      if (slot < 0) continue;
      for (let place = 0, at = slot * classes; place < classes; place++, at++) {
        scores[place] = (scores[place] as number) + (weights[at] as number);
      }
    }
  }

  /** The same for three classes, the parser's moves, for which most lookups are made: the sums stay in registers. */
  private addThree(features: Int32Array, count: number, scores: Int32Array | Float64Array): void {
    const { keys, weights } = this;
    const shift = shiftOf(keys);
    let [first, second, third] = [0, 0, 0];
    for (let i = 0; i < count; i++) {
      const slot = slotOf(keys, shift, features[i] as number);
      if (slot < 0) continue;
      first += weights[3 * slot] as number;
      second += weights[3 * slot + 1] as number;
      third += weights[3 * slot + 2] as number;
    }
    scores[0] = (scores[0] as number) + first;
    scores[1] = (scores[1] as number) + second;
    scores[2] = (scores[2] as number) + third;
  }

  private addPairs(features: Int32Array, count: number, scores: Int32Array | Float64Array): void {
    const { keys, places, pairs } = this;
    const shift = shiftOf(keys);
    for (let i = 0; i < count; i++) {
      const slot = slotOf(keys, shift, features[i] as number);
      if (slot < 0) continue;
      const where = places[slot] as number;
      const start = where >>> 8;
      for (let k = start, end = start + (where & 255); k < end; k++) {
        const pair = pairs[k] as number;
        const place = pair >>> 16;
        scores[place] = (scores[place] as number) + ((pair << 16) >> 16);
      }
    }
  }
}

const single = new Int32Array(1);

/** How far a feature is shifted to the right for its slot, among as many as `keys` has, a power of two. */
const shiftOf = (keys: Int32Array): number => Math.clz32(keys.length) + 1;

/** The slot of `feature`; -1 where it was not learnt. */
function slotOf(keys: Int32Array, shift: number, feature: number): number {
  const mask = keys.length - 1;
  const key = feature === 0 ? 1 : feature;
  for (let slot = key >>> shift; ; slot = (slot + 1) & mask) {
    const found = keys[slot] as number;
    if (found === key) return slot;
    if (found === 0 || found >>> 0 > key >>> 0) return -1;
  }
}

/** What the head of a model file says of one table. */
export interface TableShape {
  readonly classes: number;
  readonly scale: number;
  readonly features: number;
  /** Pairs of class and weight, of all features together; fewer than 2^24. */
  readonly pairs: number;
}
