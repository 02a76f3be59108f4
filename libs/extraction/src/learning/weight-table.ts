/** Weights of a sparse linear model: hashed feature to the int16 weights of the few classes that it speaks for. */
import type { ByteReader } from './byte-reader.js';

/** Most classes of one table. */
export const MOST_CLASSES = 255;

/** Buckets of features: one for each value of their upper 16 bits. */
const BUCKETS = 1 << 16;
/** Bytes of a weight in a full row, and of a pair and a row's end in the other form. */
const [WEIGHT, PAIR, END] = [2, 4, 4];

/** Features that are looked up at a time: their lookups do not wait for one another in the processor. */
const BATCH = 128;
const begins = new Int32Array(BATCH);
const ends = new Int32Array(BATCH);
const found = new Int32Array(BATCH);
const single = new Int32Array(1);

/**
 * Features in ascending order, as in the file: the upper half of a feature's 32 bits is its bucket, the lower half is
 * looked for among the few of that bucket. What is searched is so small that it stays in the processor's cache.
 * A row holds a weight for every class, or, where that takes less room, pairs of class and weight, each one integer, the
 * class in its upper half. Feature 0 stands for feature 1.
 */
export class WeightTable {
  private constructor(
    /** Number of classes; classes are 0 to `classes - 1`. */
    readonly classes: number,
    /** What one unit of weight is worth in the trainer's units. */
    readonly scale: number,
    /** Number of features. */
    readonly size: number,
    /** Where each bucket begins among the features; one more than there are buckets. */
    private readonly buckets: Int32Array,
    private readonly lower: Uint16Array,
    /** Full rows, `classes` weights each; empty where rows are pairs. */
    private readonly weights: Int16Array,
    /** Where the pairs of each row begin, one more than there are rows; empty where rows are full. */
    private readonly rows: Int32Array,
    private readonly pairs: Int32Array,
  ) {}

  /** Reads what training/lib/model-writer.ts writes: see docs/models.md. */
  static read(reader: ByteReader, { classes, scale, features, pairs: pairCount }: TableShape): WeightTable {
    const full = features * classes * WEIGHT <= pairCount * PAIR + features * END;
    const buckets = new Int32Array(BUCKETS + 1);
    const lower = new Uint16Array(features);
    const weights = new Int16Array(full ? features * classes : 0);
    const rows = new Int32Array(full ? 0 : features + 1);
    const pairs = new Int32Array(full ? 0 : pairCount);
    let key = 0;
    let bucket = 0;
    let pair = 0;
    for (let i = 0; i < features; i++) {
      key = (key + reader.unsigned()) >>> 0;
      while (bucket < key >>> 16) buckets[++bucket] = i;
      lower[i] = key & 0xffff;
      for (let count = reader.unsigned(); count > 0; count--) {
        const place = reader.byte();
        const weight = reader.signed();
        if (full) weights[i * classes + place] = weight;
        else pairs[pair++] = (place << 16) | (weight & 0xffff);
      }
      if (!full) rows[i + 1] = pair;
    }
    buckets.fill(features, bucket + 1);
    return new WeightTable(classes, scale, features, buckets, lower, weights, rows, pairs);
  }

  /** Adds the weights of `feature` to `scores`, one place a class; a feature that was not learnt adds nothing. */
  add(feature: number, scores: Int32Array | Float64Array): void {
    single[0] = feature;
    this.addAll(single, 1, scores);
  }

  /** Adds the weights of each of the first `count` features to `scores`. */
  addAll(features: Int32Array, count: number, scores: Int32Array | Float64Array): void {
    for (let from = 0; from < count; from += BATCH) {
      const rows = this.find(features, from, Math.min(count, from + BATCH));
      if (this.weights.length > 0) this.addFull(rows, scores);
      else this.addPairs(rows, scores);
    }
  }

  /** The sum of the weights of the first `count` features for class 0, in units of `scale`. */
  sum(features: Int32Array, count: number): number {
    let sum = 0;
    for (let from = 0; from < count; from += BATCH) {
      const rows = this.find(features, from, Math.min(count, from + BATCH));
      for (let i = 0; i < rows; i++) sum += this.weightAt(found[i] as number, 0);
    }
    return sum;
  }

  /** The weight of `feature` for `place`, in units of `scale`; 0 where none was learnt. */
  weight(feature: number, place = 0): number {
    single[0] = feature;
    return this.find(single, 0, 1) === 0 ? 0 : this.weightAt(found[0] as number, place);
  }

  /** Each feature with its classes and weights, as they stand in the file. */
  *entries(): Generator<readonly [feature: number, pairs: readonly (readonly [place: number, weight: number])[]]> {
    for (let bucket = 0, row = 0; bucket < BUCKETS; bucket++) {
      for (const end = this.buckets[bucket + 1] as number; row < end; row++) {
        yield [(bucket << 16) | (this.lower[row] as number), this.pairsOf(row)];
      }
    }
  }

  private pairsOf(row: number): [place: number, weight: number][] {
    const { classes, weights, rows, pairs } = this;
    if (weights.length > 0) {
      return [...weights.subarray(row * classes, (row + 1) * classes)].flatMap((weight, place) =>
        weight === 0 ? [] : [[place, weight]],
      );
    }
    return [...pairs.subarray(rows[row], rows[row + 1])].map((pair) => [pair >>> 16, (pair << 16) >> 16]);
  }

  private weightAt(row: number, place: number): number {
    const { classes, weights, rows, pairs } = this;
    if (weights.length > 0) return weights[row * classes + place] as number;
    for (let i = rows[row] as number, end = rows[row + 1] as number; i < end; i++) {
      const pair = pairs[i] as number;
      if (pair >>> 16 === place) return (pair << 16) >> 16;
    }
    return 0;
  }

  /** Writes the rows of the features `from` up to before `to` to `found`; answers how many were learnt. */
  private find(features: Int32Array, from: number, to: number): number {
    const { buckets, lower } = this;
    for (let i = from, at = 0; i < to; i++, at++) {
      const bucket = (features[i] as number) >>> 16;
      begins[at] = buckets[bucket] as number;
      ends[at] = buckets[bucket + 1] as number;
    }
    let count = 0;
    for (let i = from, at = 0; i < to; i++, at++) {
      const feature = features[i] as number;
      const wanted = feature === 0 ? 1 : feature & 0xffff;
      const end = ends[at] as number;
      for (let row = begins[at] as number; row < end; row++) {
        const here = lower[row] as number;
        if (here < wanted) continue;
        if (here === wanted) found[count++] = row;
        break;
      }
    }
    return count;
  }

  private addFull(count: number, scores: Int32Array | Float64Array): void {
    const { classes, weights } = this;
    for (let i = 0; i < count; i++) {
      let at = (found[i] as number) * classes;
      for (let place = 0; place < classes; place++) {
        scores[place] = (scores[place] as number) + (weights[at++] as number);
      }
    }
  }

  private addPairs(count: number, scores: Int32Array | Float64Array): void {
    const { rows, pairs } = this;
    for (let i = 0; i < count; i++) {
      const row = found[i] as number;
      for (let k = rows[row] as number, end = rows[row + 1] as number; k < end; k++) {
        const pair = pairs[k] as number;
        const place = pair >>> 16;
        scores[place] = (scores[place] as number) + ((pair << 16) >> 16);
      }
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
