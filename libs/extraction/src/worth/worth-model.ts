/** The probability that an expert finds a sentence check-worthy: a linear model, calibrated, without the crowd's errors. */
import { loadModel } from '../learning/load-model.js';
import type { WeightTable } from '../learning/weight-table.js';
import { worthFeatureSet, type WorthWord } from './worth-features.js';

/** How raw scores become probabilities. */
export interface WorthCalibration {
  /** Platt scaling (Platt 1999): the probability of the crowd's label is the logistic of `slope · score + offset`. */
  readonly slope: number;
  readonly offset: number;
  /** Share of what is check-worthy that the crowd did not label so. */
  readonly missed: number;
  /** Share of the rest that it did label so. */
  readonly invented: number;
  /** Share of check-worthy sentences among the crowd's, its errors taken out. */
  readonly prior: number;
}

interface WorthModel extends WorthCalibration {
  readonly table: WeightTable;
}

let worth: WorthModel | undefined;

function load(): WorthModel {
  if (!worth) {
    const model = loadModel('worth');
    worth = {
      table: model.table('weights'),
      slope: model.number('slope'),
      offset: model.number('offset'),
      missed: model.number('missed'),
      invented: model.number('invented'),
      prior: model.number('prior'),
    };
  }
  return worth;
}

/** Share of check-worthy sentences in what a desk reads: more than in a debate, of which most is talk. */
const DESK_PRIOR = 1 / 3;

/** The logistic function. */
export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** The probability that the label is right to be given, out of the probability that the crowd gives it; 0 to 1. */
export function withoutErrors(
  probability: number,
  { missed, invented }: Pick<WorthCalibration, 'missed' | 'invented'>,
): number {
  return Math.min(1, Math.max(0, (probability - invented) / (1 - missed - invented)));
}

/** A probability that holds where `prior` of all are positive, for a place where `DESK_PRIOR` are (Saerens et al. 2002). */
export function atDesk(probability: number, prior: number): number {
  const positive = (probability * DESK_PRIOR) / prior;
  const negative = ((1 - probability) * (1 - DESK_PRIOR)) / (1 - prior);
  return positive / (positive + negative);
}

/** The raw score of features: their weights' sum over the square root of their number, and the bias (feature 1). */
export function worthScore(features: Int32Array, weight: (feature: number) => number): number {
  let sum = 0;
  for (const feature of features) sum += weight(feature);
  return scoreOf(sum, features.length, weight(BIAS));
}

const scoreOf = (sum: number, count: number, bias: number): number => sum / Math.sqrt(Math.max(1, count)) + bias;

/** The feature that every sentence has. */
export const BIAS = 1;

/** The probability, 0 to 1, that the words make a check-worthy sentence. */
export function worthOfWords(tokens: readonly WorthWord[]): number {
  const model = load();
  const { table, slope, offset } = model;
  const features = worthFeatureSet(tokens);
  const sum = table.sum(features, features.length);
  const score = table.scale * scoreOf(sum, features.length, table.weight(BIAS));
  return atDesk(withoutErrors(logistic(slope * score + offset), model), model.prior);
}
