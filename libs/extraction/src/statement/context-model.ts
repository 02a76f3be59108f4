/** Which names a statement needs beside its own words: a linear model over few features of each name. */
import { linearScore, logistic } from '../learning/linear.js';
import { loadModel } from '../learning/load-model.js';
import type { WeightTable } from '../learning/weight-table.js';
import type { ContextCandidate, Where } from './context-features.js';

/** A name and the probability that the statement cannot be understood without it. */
export interface Rated {
  readonly candidate: ContextCandidate;
  readonly probability: number;
}

/** Chooses among the names that may be said beside a statement. */
export type ContextChooser = (
  candidates: readonly ContextCandidate[],
  where: Where,
  /** The candidates as they were if no edit had been made. */
  bare: () => readonly ContextCandidate[],
) => readonly Rated[];

/** Names beside one statement, at most. */
const MOST = 2;

interface ContextModel {
  readonly table: WeightTable;
  /** Least probability of the first name, and of a second. */
  readonly first: number;
  readonly second: number;
}

let loaded: ContextModel | undefined;

function load(): ContextModel {
  if (!loaded) {
    const model = loadModel('context');
    loaded = { table: model.table('weights'), first: model.number('first'), second: model.number('second') };
  }
  return loaded;
}

/** The probability of a candidate. */
export const contextProbability = (features: Int32Array, weight: (feature: number) => number): number =>
  logistic(linearScore(features, weight));

/** The best of rated names: at most two, the first and the second each as probable as they must be. */
export function bestOf(rated: readonly Rated[], first: number, second: number): Rated[] {
  return [...rated]
    .sort((a, b) => b.probability - a.probability)
    .slice(0, MOST)
    .filter(({ probability }, i) => probability >= (i === 0 ? first : second));
}

/** The names that the model chooses, the most needed first. */
export const learntContext: ContextChooser = (candidates) => {
  const { table, first, second } = load();
  const rated = candidates.map((candidate) => ({
    candidate,
    probability: contextProbability(candidate.features, (feature) => table.scale * table.weight(feature)),
  }));
  return bestOf(rated, first, second);
};
