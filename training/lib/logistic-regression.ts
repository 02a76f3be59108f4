/** Binary logistic regression over sparse features, by AdaGrad (Duchi et al. 2011); the same data gives the same weights. */
import { BIAS, logistic } from '../../libs/extraction/src/learning/linear.js';
import type { FeatureRow } from './model-writer.js';
import { seeded, shuffled } from './random.js';

/** One example: hashed features and how true the label is, 0 to 1. */
export interface Example {
  readonly features: Int32Array;
  readonly target: number;
  /** How much it counts; 1 by default. */
  readonly weight?: number;
}

export interface Effort {
  readonly rounds: number;
  /** First step of each weight. */
  readonly rate: number;
  /** Features of fewer examples are left out. */
  readonly leastExamples: number;
  /**
   * Features count by how far their frequencies in the two classes are apart (naive Bayes features, Wang and Manning
   * 2012): right for many rare features. All count alike otherwise.
   */
  readonly byRatio?: boolean;
}

/** Weights by feature; `weight` is 0 for what was not learnt. */
export interface LinearModel {
  weight(feature: number): number;
  rows(): Iterable<FeatureRow>;
}

const SEED = 7;
const L2 = 1e-5;

/** Learns the weights; scores are as `linearScore` makes them. */
export function trainLogistic(examples: readonly Example[], effort: Effort): LinearModel {
  const { rounds, rate, leastExamples, byRatio = false } = effort;
  const places = placesOf(examples, leastExamples);
  const compact = examples.map(({ features, target, weight = 1 }) => ({
    at: Int32Array.from([...features].flatMap((feature) => places.get(feature) ?? [])),
    size: 1 / Math.sqrt(Math.max(1, features.length)),
    target,
    weight,
  }));
  const counts = byRatio ? ratios(compact, places.size) : new Float64Array(places.size).fill(1);
  const bias = places.size;
  const weights = new Float64Array(bias + 1);
  const squares = new Float64Array(bias + 1).fill(0.01);
  const step = (place: number, gradient: number): void => {
    const square = (squares[place] as number) + gradient * gradient;
    squares[place] = square;
    weights[place] = (weights[place] as number) - (rate * gradient) / Math.sqrt(square);
  };
  const random = seeded(SEED);
  for (let round = 0; round < rounds; round++) {
    for (const { at, size, target, weight } of shuffled(compact, random)) {
      let score = weights[bias] as number;
      for (const place of at) score += (weights[place] as number) * size * (counts[place] as number);
      const error = (logistic(score) - target) * weight;
      for (const place of at) step(place, error * size * (counts[place] as number) + L2 * (weights[place] as number));
      step(bias, error);
    }
  }
  const learnt = Float64Array.from(weights, (weight, place) => weight * (counts[place] ?? 1));
  return {
    weight: (feature) => learnt[feature === BIAS ? bias : (places.get(feature) ?? -1)] ?? 0,
    *rows() {
      yield [BIAS, [[0, learnt[bias] as number]]];
      for (const [feature, place] of places) yield [feature, [[0, learnt[place] as number]]];
    },
  };
}

/** A place for each feature that occurs in enough examples; feature 1 is the bias and has its own. */
function placesOf(examples: readonly Example[], leastExamples: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples) {
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const places = new Map<number, number>();
  for (const [feature, count] of counts) {
    if (count >= leastExamples && feature !== BIAS) places.set(feature, places.size);
  }
  return places;
}

/** Least and most that a feature counts. */
const LEAST_RATIO = 0.4;
const MOST_RATIO = 2.2;

/** For each place how far its shares of the two classes are apart, as a logarithm, on a scale from least to most. */
function ratios(examples: readonly { at: Int32Array; target: number }[], size: number): Float64Array {
  const [yes, no] = [new Float64Array(size).fill(1), new Float64Array(size).fill(1)];
  for (const { at, target } of examples) {
    for (const place of at) {
      yes[place] = (yes[place] as number) + target;
      no[place] = (no[place] as number) + 1 - target;
    }
  }
  const all = (counts: Float64Array): number => counts.reduce((sum, count) => sum + count, 0);
  const balance = Math.log(all(no) / all(yes));
  return yes.map((count, place) => {
    const ratio = Math.abs(Math.log(count / (no[place] as number)) + balance);
    return Math.min(MOST_RATIO, LEAST_RATIO + (1 - LEAST_RATIO) * ratio);
  });
}
