/** Weights of a sparse linear model: hashed feature to the int16 weights of the few classes that it speaks for. */
import type { ByteReader } from './byte-reader.js';

/** Most classes of one table. */
export const MOST_CLASSES = 255;

/**
 * Open addressing over feature hashes, at most half full. A slot holds where the feature's pairs of class and weight
 * begin (upper 24 bits) and how many they are (lower 8). Feature 0 stands for feature 1, as 0 marks an empty slot.
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
    private readonly keys: Int32Array,
    private readonly rows: Uint32Array,
    private readonly classOf: Uint8Array,
    private readonly weightOf: Int16Array,
  ) {}

  /** Reads what training/lib/model-writer.ts writes: see docs/models.md. */
  static read(reader: ByteReader, { classes, scale, features, pairs }: TableShape): WeightTable {
    let slots = 16;
    while (slots < 2 * features) slots *= 2;
    const mask = slots - 1;
    const keys = new Int32Array(slots);
    const rows = new Uint32Array(slots);
    const classOf = new Uint8Array(pairs);
    const weightOf = new Int16Array(pairs);
    let key = 0;
    let pair = 0;
    for (let i = 0; i < features; i++) {
      key = (key + reader.unsigned()) >>> 0;
      const count = reader.unsigned();
      let slot = key & mask;
      while (keys[slot] !== 0) slot = (slot + 1) & mask;
      keys[slot] = key | 0;
      rows[slot] = ((pair << 8) | count) >>> 0;
      for (const end = pair + count; pair < end; pair++) {
        classOf[pair] = reader.byte();
        weightOf[pair] = reader.signed();
      }
    }
    return new WeightTable(classes, scale, features, mask, keys, rows, classOf, weightOf);
  }

  /** Adds the weights of `feature` to `scores`, one place a class; a feature that was not learnt adds nothing. */
  add(feature: number, scores: Int32Array | Float64Array): void {
    const row = this.rowOf(feature);
    const start = row >>> 8;
    const end = start + (row & 255);
    for (let i = start; i < end; i++) {
      const place = this.classOf[i] as number;
      scores[place] = (scores[place] as number) + (this.weightOf[i] as number);
    }
  }

  /** The weight of `feature` for `place`, in units of `scale`; 0 where none was learnt. */
  weight(feature: number, place = 0): number {
    const row = this.rowOf(feature);
    const start = row >>> 8;
    const end = start + (row & 255);
    for (let i = start; i < end; i++) if (this.classOf[i] === place) return this.weightOf[i] as number;
    return 0;
  }

  private rowOf(feature: number): number {
    const { keys, mask } = this;
    const key = feature === 0 ? 1 : feature;
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const found = keys[slot];
      if (found === key) return this.rows[slot] as number;
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
