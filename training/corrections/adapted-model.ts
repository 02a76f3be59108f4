/** The file of a model whose weights were changed: everything else is as it was. */
import { BASE } from '../../libs/extraction/src/learning/load-model.js';
import type { Model } from '../../libs/extraction/src/learning/model.js';
import type { WeightTable } from '../../libs/extraction/src/learning/weight-table.js';
import { writeModel, type FeatureRow, type TableContent } from '../lib/model-writer.js';
import type { Changes } from './learner.js';

const LARGEST = 32_767;

/** `base` names the shipped model that goes out of use by it. Weights that did not change are the same to the bit. */
export function adaptedModel(model: Model, changes: ReadonlyMap<string, Changes>, base: string): Uint8Array {
  const { name, settings, tables, blobs } = model.content();
  return writeModel({
    name,
    settings: { ...settings, [BASE]: base },
    tables: Object.fromEntries(
      [...tables].map(([table, old]) => [table, changed(old, changes.get(table) ?? new Map())] as const),
    ),
    blobs: Object.fromEntries(blobs),
  });
}

function changed(old: WeightTable, changes: Changes): TableContent {
  const rows = new Map<number, Map<number, number>>();
  for (const [feature, pairs] of old.entries()) {
    rows.set(feature, new Map(pairs.map(([place, weight]) => [place, weight * old.scale])));
  }
  let largest = 0;
  for (const [feature, byClass] of changes) {
    // A table has no feature 0: it is written and read as 1.
    const row = rows.get(feature || 1) ?? new Map<number, number>();
    rows.set(feature || 1, row);
    for (const [place, change] of byClass) {
      const weight = (row.get(place) ?? 0) + change;
      row.set(place, weight);
      largest = Math.max(largest, Math.abs(weight));
    }
  }
  const content = [...rows].map(([feature, row]): FeatureRow => [feature, [...row]]);
  return { classes: old.classes, rows: content, scale: Math.max(old.scale, largest / LARGEST) };
}
