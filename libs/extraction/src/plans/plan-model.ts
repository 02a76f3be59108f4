/** The log-odds that a claim is a plan, by a linear model over hashed features. */
import { linearScore } from '../learning/linear.js';
import { loadModel } from '../learning/load-model.js';
import type { WeightTable } from '../learning/weight-table.js';

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
  return table.scale * linearScore(features, (feature) => table.weight(feature)) > least;
}
