/** The probabilities of kinds by a linear model over hashed features. */
import type { Kind } from '#domain';
import { loadModel } from '../learning/load-model.js';
import type { WeightTable } from '../learning/weight-table.js';
import { BIAS } from '../learning/linear.js';

/** A kind and how probable it is, 0 to 1. */
export interface ProbableKind {
  readonly kind: Kind;
  readonly probability: number;
}

/** Scores as probabilities that sum to 1; `slope` is from calibration. */
export function probabilitiesOf(scores: readonly number[], slope: number): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(slope * (score - highest)));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** Probabilities that hold where all kinds are as frequent, for news, where they are not (Saerens et al. 2002). */
export function atFrequencies(probabilities: readonly number[], frequencies: readonly number[]): number[] {
  const weighted = probabilities.map((probability, i) => probability * (frequencies[i] ?? 0));
  const sum = weighted.reduce((total, one) => total + one, 0);
  return weighted.map((one) => one / sum);
}

interface KindModel {
  readonly table: WeightTable;
  readonly kinds: readonly Kind[];
  readonly slope: number;
  readonly frequencies: readonly number[];
}

let kindModel: KindModel | undefined;

function load(): KindModel {
  if (!kindModel) {
    const model = loadModel('kinds');
    kindModel = {
      table: model.table('weights'),
      kinds: model.labels('kinds') as readonly Kind[],
      slope: model.number('slope'),
      frequencies: model.numbers('frequencies'),
    };
  }
  return kindModel;
}

/** The most probable kind of a claim with these features; a plan is none of them. */
export function mostProbableKind(features: Int32Array): ProbableKind {
  const { table, kinds, slope, frequencies } = load();
  const sums = new Float64Array(kinds.length);
  for (const feature of features) if (feature !== BIAS) table.add(feature, sums);
  const size = table.scale / Math.sqrt(Math.max(1, features.length));
  const scores = Array.from(sums, (sum, place) => size * sum + table.scale * table.weight(BIAS, place));
  const probabilities = atFrequencies(probabilitiesOf(scores, slope), frequencies);
  const probability = Math.max(...probabilities);
  return { kind: kinds[probabilities.indexOf(probability)] ?? 'assertion', probability };
}
