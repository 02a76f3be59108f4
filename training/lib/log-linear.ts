/** Trains sparse log-linear models by AdaGrad (Duchi, Hazan and Singer 2011), weights averaged over the later rounds. */
import { softmax } from '../../libs/extraction/src/attribution/scorers.js';
import type { Features } from '../../libs/extraction/src/attribution/features.js';
import { FeatureIndex } from './feature-index.js';
import type { FeatureRow } from './model-writer.js';
import { seeded } from './random.js';

/** Instances as rows of hashed features, one after the other. */
export class Rows {
  data = new Int32Array(1 << 16);
  readonly starts: number[] = [0];
  private used = 0;

  push({ values, length }: Features): void {
    if (this.used + length > this.data.length) {
      const larger = new Int32Array(2 * this.data.length + length);
      larger.set(this.data);
      this.data = larger;
    }
    this.data.set(values.subarray(0, length), this.used);
    this.used += length;
    this.starts.push(this.used);
  }

  get count(): number {
    return this.starts.length - 1;
  }

  /** All features of all rows. */
  get all(): Int32Array {
    return this.data.subarray(0, this.used);
  }
}

/** How a model is trained. */
export interface Effort {
  readonly rounds: number;
  readonly rate: number;
  readonly l2: number;
  /** Features of fewer rows are left out. */
  readonly leastRows: number;
}

/** Gradients nearer to 0 than this change nothing. */
const LEAST_GRADIENT = 1e-3;
const SEED = 5;

/** A model in training: weights of each kept feature, one for each class. */
export class LogLinear {
  private readonly ids: Int32Array;
  private readonly index: FeatureIndex;
  private readonly weights: Float32Array;
  private readonly squares: Float32Array;
  private readonly sums: Float64Array;

  private constructor(
    private readonly rows: Rows,
    private readonly classes: number,
    private readonly effort: Effort,
  ) {
    this.index = FeatureIndex.of(rows.all, effort.leastRows);
    this.ids = rows.all.map((feature) => this.index.place(feature));
    const size = this.index.size * classes;
    this.weights = new Float32Array(size);
    this.squares = new Float32Array(size).fill(1e-6);
    this.sums = new Float64Array(size);
  }

  /** The likelihood of targets from 0 to 1, one a row. */
  static logistic(rows: Rows, targets: ArrayLike<number>, effort: Effort): LogLinear {
    const model = new LogLinear(rows, 1, effort);
    model.learn(rows.count, (row) => {
      const error = 1 / (1 + Math.exp(-model.rowScore(row, 0))) - (targets[row] as number);
      model.step(row, 0, error);
    });
    return model;
  }

  /** The likelihood of the class of each row. */
  static classes(rows: Rows, labels: ArrayLike<number>, classes: number, effort: Effort): LogLinear {
    const model = new LogLinear(rows, classes, effort);
    const scores = new Float64Array(classes);
    model.learn(rows.count, (row) => {
      for (let c = 0; c < classes; c++) scores[c] = model.rowScore(row, c);
      softmax(scores, classes);
      for (let c = 0; c < classes; c++) model.step(row, c, (scores[c] as number) - (labels[row] === c ? 1 : 0));
    });
    return model;
  }

  /** The likelihood of row `right[g]` among the rows `groups[g]` up to before `groups[g + 1]`. */
  static groups(rows: Rows, groups: readonly number[], right: readonly number[], effort: Effort): LogLinear {
    const model = new LogLinear(rows, 1, effort);
    const scores = new Float64Array(1024);
    model.learn(right.length, (g) => {
      const from = groups[g] as number;
      const to = groups[g + 1] as number;
      for (let row = from; row < to; row++) scores[row - from] = model.rowScore(row, 0);
      softmax(scores, to - from);
      for (let row = from; row < to; row++) {
        model.step(row, 0, (scores[row - from] as number) - (right[g] === row ? 1 : 0));
      }
    });
    return model;
  }

  /** The score of an instance for class `c`. */
  score({ values, length }: Features, c = 0): number {
    let score = 0;
    for (let k = 0; k < length; k++) {
      const place = this.index.place(values[k] as number);
      if (place >= 0) score += this.weights[place * this.classes + c] as number;
    }
    return score;
  }

  /** Weights farther from 0 than `least`, for the model file. */
  *table(least: number): Generator<FeatureRow> {
    for (const [feature, place] of this.index.entries()) {
      const pairs: [number, number][] = [];
      for (let c = 0; c < this.classes; c++) {
        const weight = this.weights[place * this.classes + c] as number;
        if (Math.abs(weight) >= least) pairs.push([c, weight]);
      }
      if (pairs.length > 0) yield [feature, pairs];
    }
  }

  private rowScore(row: number, c: number): number {
    const { ids, weights, classes, rows } = this;
    let score = 0;
    for (let k = rows.starts[row] as number; k < (rows.starts[row + 1] as number); k++) {
      const place = ids[k] as number;
      if (place >= 0) score += weights[place * classes + c] as number;
    }
    return score;
  }

  private step(row: number, c: number, error: number): void {
    if (Math.abs(error) < LEAST_GRADIENT) return;
    const { ids, weights, squares, classes, rows } = this;
    const { rate, l2 } = this.effort;
    for (let k = rows.starts[row] as number; k < (rows.starts[row + 1] as number); k++) {
      const place = ids[k] as number;
      if (place < 0) continue;
      const at = place * classes + c;
      const weight = weights[at] as number;
      const gradient = error + l2 * weight;
      const square = (squares[at] as number) + gradient * gradient;
      squares[at] = square;
      weights[at] = weight - (rate * gradient) / Math.sqrt(square);
    }
  }

  private learn(count: number, visit: (item: number) => void): void {
    const random = seeded(SEED);
    const order = Int32Array.from({ length: count }, (_, i) => i);
    let averaged = 0;
    for (let round = 0; round < this.effort.rounds; round++) {
      for (let i = count - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        const kept = order[i] as number;
        order[i] = order[j] as number;
        order[j] = kept;
      }
      for (const item of order) visit(item);
      if (round < this.effort.rounds / 2) continue;
      averaged++;
      for (let at = 0; at < this.sums.length; at++)
        this.sums[at] = (this.sums[at] as number) + (this.weights[at] as number);
    }
    for (let at = 0; at < this.sums.length; at++) this.weights[at] = (this.sums[at] as number) / averaged;
  }
}
