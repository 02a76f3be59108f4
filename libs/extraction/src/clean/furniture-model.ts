/** Paragraphs of whole sentences that are page furniture all the same: what a page says to its reader. A linear model. */
import { linearScore, logistic } from '../learning/linear.js';
import { loadModel } from '../learning/load-model.js';
import type { WeightTable } from '../learning/weight-table.js';
import { furnitureFeatures } from './furniture-features.js';

/** From this likelihood on a paragraph is left out: prose that is lost costs more than furniture that is kept. */
export const LEFT_OUT = 0.6;
/** Longer paragraphs are prose. */
const LONGEST = 420;

let table: WeightTable | undefined;

/** How likely a paragraph of whole sentences is page furniture, 0 to 1. */
export function furnitureLikelihood(paragraph: string): number {
  const weights = (table ??= loadModel('furniture').table('weights'));
  return logistic(weights.scale * linearScore(furnitureFeatures(paragraph), (feature) => weights.weight(feature)));
}

/** True where the page, and not its article, speaks: "You can change your choices at any time." */
export const addressesReader = (paragraph: string): boolean =>
  paragraph.length <= LONGEST && furnitureLikelihood(paragraph) >= LEFT_OUT;
