/** The linear models of attribution, as functions from features to scores. */
import type { Model } from '../learning/model.js';
import type { WeightTable } from '../learning/weight-table.js';
import { EDGES } from './edge-features.js';
import type { Features } from './features.js';
import { SIDES } from './side-features.js';

/** A score in log-odds of what the features describe. */
export type Scorer = (f: Features) => number;

/** What reading out attributions asks. */
export interface Scorers {
  /** Is this word a cue? */
  readonly cue: Scorer;
  /** Fills a score for each of `SIDES`. */
  readonly sides: (f: Features, scores: Float64Array) => void;
  /** Is this token that edge? In the order of `EDGES`, compared among the tokens of that side. */
  readonly edges: readonly Scorer[];
  /** Is this word the source's head? Compared among the words of the sentence and none. */
  readonly source: Scorer;
  /** Does the content go on in this sentence? */
  readonly more: Scorer;
  /** Is this candidate right as a whole? */
  readonly whole: Scorer;
}

/** Names of the tables in models/attribution.bin. */
export const TABLES = { cue: 'cue', sides: 'sides', source: 'source', more: 'more', whole: 'whole' } as const;

/** The scorers that `model` holds. */
export function scorersOf(model: Model): Scorers {
  const single = (name: string): Scorer => {
    const table = model.table(name);
    return ({ values, length }) => table.sum(values, length) * table.scale;
  };
  const sides: WeightTable = model.table(TABLES.sides);
  return {
    cue: single(TABLES.cue),
    sides({ values, length }, scores) {
      scores.fill(0);
      sides.addAll(values, length, scores);
      for (let c = 0; c < SIDES.length; c++) scores[c] = (scores[c] as number) * sides.scale;
    },
    edges: EDGES.map(single),
    source: single(TABLES.source),
    more: single(TABLES.more),
    whole: single(TABLES.whole),
  };
}

/** Turns the first `count` scores into probabilities that sum to 1. */
export function softmax(scores: Float64Array, count: number): void {
  let most = -Infinity;
  for (let k = 0; k < count; k++) most = Math.max(most, scores[k] as number);
  let sum = 0;
  for (let k = 0; k < count; k++) sum += scores[k] = Math.exp((scores[k] as number) - most);
  for (let k = 0; k < count; k++) scores[k] = (scores[k] as number) / sum;
}
