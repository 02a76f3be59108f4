/** The log-odds that a claim is a plan, by a linear model over hashed features. */
import { loadModel } from '../learning/load-model.js';
import type { WeightTable } from '../learning/weight-table.js';
import { BIAS } from './plan-features.js';

interface PlanModel {
  readonly table: WeightTable;
  readonly least: number;
}

let model: PlanModel | undefined;

function load(): PlanModel {
  if (!model) {
    const loaded = loadModel('plans');
    model = { table: loaded.table('weights'), least: loaded.number('least') };
  }
  return model;
}

/** True where the features are those of a plan. */
export function arePlans(features: Int32Array): boolean {
  const { table, least } = load();
  return table.scale * planScore(features, (feature) => table.weight(feature)) > least;
}

/** The raw score of features: their weights' sum over the square root of their number, and the bias. */
export function planScore(features: Int32Array, weight: (feature: number) => number): number {
  let sum = 0;
  for (const feature of features) if (feature !== BIAS) sum += weight(feature);
  return sum / Math.sqrt(features.length) + weight(BIAS);
}
