/** Scores candidates as whole attributions: boosted trees over what is known of each among its neighbours. */
import type { Model } from '../learning/model.js';
import { Trees } from '../learning/trees.js';
import { candidateFeatures, densityOf } from './candidate-features.js';
import type { Candidate } from './candidates.js';
import type { Reading } from './reading.js';
import { logistic } from '../learning/linear.js';

/** What trees foretell of a candidate: its content is right; its cue as well; its source as well. */
export const FORETOLD = ['content', 'claim', 'triple'] as const;

/** Trees for each of `FORETOLD`, and the score from which on a candidate is an attribution. */
export interface Ranker {
  readonly trees: readonly Trees[];
  readonly least: number;
}

/** The ranker that `model` holds. */
export function rankerOf(model: Model): Ranker {
  const trees = FORETOLD.map((name) =>
    Trees.read(model.bytes(name), model.number(`${name}-base`), model.numbers(`${name}-roots`)),
  );
  return { trees, least: model.number('least') };
}

/** The mean probability, over `FORETOLD`, that each candidate is right. */
export function rank(reading: Reading, candidates: readonly Candidate[], trees: readonly Trees[]): Float64Array {
  const density = densityOf(reading, candidates);
  const scores = new Float64Array(candidates.length);
  for (let k = 0; k < scores.length; k++) {
    const features = new Float32Array(candidateFeatures(reading, candidates, k, density));
    let sum = 0;
    for (const tree of trees) sum += logistic(tree.score(features));
    scores[k] = sum / trees.length;
  }
  return scores;
}
