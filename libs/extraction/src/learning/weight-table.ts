/** Weights of a sparse linear model: hashed feature to the int16 weights of the few classes that it speaks for. */
import type { ByteReader } from './byte-reader.js';

/** Most classes of one table. */
export const MOST_CLASSES = 255;

/**
 * Open addressing over feature hashes, at most half full. A slot is two integers side by side, as what is near is read
 * together: the feature, and where its pairs of class and weight begin (upper 24 bits) and how many they are (lower 8).
 * A pair is one integer, the class in its upper half. Feature 0 stands for feature 1, as 0 marks an empty slot.
 */
export class WeightTable {
  private constructor(
    /** Number of classes; classes are 0 to `classes - 1`. */
    readonly classes: number,
    /** What one unit of weight is worth in the trainer's units. */
    readonly scale: number,
    /** Number of features. */
    readonly size: number,
    private readonly mask: number,
    private readonly slots: Int32Array,
    private readonly pairs: Int32Array,
  ) {}

  /** Reads what training/lib/model-writer.ts writes: see docs/models.md. */
  static read(reader: ByteReader, { classes, scale, features, pairs }: TableShape): WeightTable {
    let room = 16;
    while (room < 2 * features) room *= 2;
    const mask = room - 1;
    const slots = new Int32Array(2 * room);
    const weights = new Int32Array(pairs);
    let key = 0;
    let pair = 0;
    for (let i = 0; i < features; i++) {
      key = (key + reader.unsigned()) >>> 0;
      const count = reader.unsigned();
      let slot = key & mask;
      while (slots[2 * slot] !== 0) slot = (slot + 1) & mask;
      slots[2 * slot] = key;
      slots[2 * slot + 1] = (pair << 8) | count;
      for (const end = pair + count; pair < end; pair++) {
        weights[pair] = (reader.byte() << 16) | (reader.signed() & 0xffff);
      }
    }
    return new WeightTable(classes, scale, features, mask, slots, weights);
  }

  /** Adds the weights of `feature` to `scores`, one place a class; a feature that was not learnt adds nothing. */
  add(feature: number, scores: Int32Array | Float64Array): void {
    const row = this.rowOf(feature);
    const start = row >>> 8;
    const end = start + (row & 255);
    for (let i = start; i < end; i++) {
      const pair = this.pairs[i] as number;
      const place = pair >>> 16;
      scores[place] = (scores[place] as number) + ((pair << 16) >> 16);
    }
  }

  /** The weight of `feature` for `place`, in units of `scale`; 0 where none was learnt. */
  weight(feature: number, place = 0): number {
    const row = this.rowOf(feature);
    const start = row >>> 8;
    const end = start + (row & 255);
    for (let i = start; i < end; i++) {
      const pair = this.pairs[i] as number;
      if (pair >>> 16 === place) return (pair << 16) >> 16;
    }
    return 0;
  }

  /** Each feature with its classes and weights, as they stand in the file. */
  *entries(): Generator<readonly [feature: number, pairs: readonly (readonly [place: number, weight: number])[]]> {
    for (let slot = 0; slot <= this.mask; slot++) {
      const feature = this.slots[2 * slot] as number;
      if (feature === 0) continue;
      const row = this.slots[2 * slot + 1] as number;
      const pairs = [...this.pairs.subarray(row >>> 8, (row >>> 8) + (row & 255))];
      yield [feature, pairs.map((pair) => [pair >>> 16, (pair << 16) >> 16])];
    }
  }

  private rowOf(feature: number): number {
    const { slots, mask } = this;
    const key = feature === 0 ? 1 : feature;
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const found = slots[2 * slot];
      if (found === key) return slots[2 * slot + 1] as number;
      if (found === 0) return 0;
    }
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
