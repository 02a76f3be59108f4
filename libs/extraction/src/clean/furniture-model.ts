/** Paragraphs of whole sentences that are page furniture all the same: what a page says to its reader. A linear model. */
import { loadModel } from '../learning/load-model.js';
import type { WeightTable } from '../learning/weight-table.js';
import { BIAS, logistic } from '../worth/worth-model.js';
import { furnitureFeatures } from './furniture-features.js';

/** From this likelihood on a paragraph is left out: prose that is lost costs more than furniture that is kept. */
export const LEFT_OUT = 0.6;
/** Longer paragraphs are prose. */
const LONGEST = 420;

let table: WeightTable | undefined;

/** How likely a paragraph of whole sentences is page furniture, 0 to 1. */
export function furnitureLikelihood(paragraph: string): number {
  table ??= loadModel('furniture').table('weights');
  const features = furnitureFeatures(paragraph);
  const sum = table.sum(features, features.length) / Math.sqrt(Math.max(1, features.length));
  return logistic(table.scale * (sum + table.weight(BIAS)));
}

/** True where the page, and not its article, speaks: "You can change your choices at any time." */
export const addressesReader = (paragraph: string): boolean =>
  paragraph.length <= LONGEST && furnitureLikelihood(paragraph) >= LEFT_OUT;
