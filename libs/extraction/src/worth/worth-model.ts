/** The probability that a sentence is found check-worthy: a linear model, calibrated on debates held out. */
import { BIAS, logistic } from '../learning/linear.js';
import { loadModel } from '../learning/load-model.js';
import type { WeightTable } from '../learning/weight-table.js';
import { worthFeatureSet, type WorthWord } from './worth-features.js';

/** How raw scores become probabilities. */
export interface WorthCalibration {
  /** Platt scaling (Platt 1999): the probability of the label is the logistic of `slope · score + offset`. */
  readonly slope: number;
  readonly offset: number;
  /** Share of check-worthy sentences among those that it holds for. */
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
      prior: model.number('prior'),
    };
  }
  return worth;
}

/**
 * Share of check-worthy sentences in what a desk reads: more than in a debate, of which most is talk, and such that
 * half and more is shown where the F1 of the check-worthy sentences of debates is highest.
 */
export const DESK_PRIOR = 0.4;

/** A probability that holds where `prior` of all are positive, for a place where `DESK_PRIOR` are (Saerens et al. 2002). */
export function atDesk(probability: number, prior: number): number {
  const positive = (probability * DESK_PRIOR) / prior;
  const negative = ((1 - probability) * (1 - DESK_PRIOR)) / (1 - prior);
  return positive / (positive + negative);
}

/**
 * The probability, 0 to 1, that the words make a check-worthy sentence.
 * @param sentence the words that heads are counted in, where `tokens` are a part of them
 */
export function worthOfWords(tokens: readonly WorthWord[], sentence: readonly WorthWord[] = tokens): number {
  const { table, slope, offset, prior } = load();
  const features = worthFeatureSet(tokens, sentence);
  // As `linearScore` has it, all weights looked up at once.
  const sum = table.sum(features, features.length) / Math.sqrt(Math.max(1, features.length));
  const score = table.scale * (sum + table.weight(BIAS));
  return atDesk(logistic(slope * score + offset), prior);
}
