/** Classes of words that are used alike: what is learnt of "said" then holds for the rare "averred". */
import { hashText } from '../learning/hash.js';
import { loadModel } from '../learning/load-model.js';
import type { WeightTable } from '../learning/weight-table.js';

const MODEL = 'word-classes';

let fineClasses: WeightTable | undefined;
let coarseClasses: readonly number[] | undefined;

/** The class of a word that is in none. */
export const NO_CLASS = 0;

/**
 * The class, from 1 to 512, of a word in lower case (straight apostrophes); `NO_CLASS` for a word that is not among
 * the 60,000 most used. Classes are clusters of the GloVe vectors of news and encyclopaedia text, so that words of one
 * class stand in like contexts: names of people are apart from those of places, verbs of saying from verbs of motion,
 * past tenses from present ones. As a feature, mix the number with a template's; it says nothing of order.
 */
export function wordClass(lower: string): number {
  fineClasses ??= loadModel(MODEL).table('classes');
  return fineClasses.weight(hashText(lower));
}

/** The class, from 1 to 64, of a class of `wordClass`: its neighbours taken together. */
export function coarseClass(fine: number): number {
  coarseClasses ??= loadModel(MODEL).numbers('coarse');
  return coarseClasses[fine - 1] ?? NO_CLASS;
}
