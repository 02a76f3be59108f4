/** The features by which a word is tagged: itself, its neighbours, and the tags before it (Ratnaparkhi 1996). */
import { mix } from '../learning/hash.js';
import type { WordShapes } from './word-shapes.js';

/** Most features of one word. */
export const TAG_FEATURES = 34;

const OUTSIDE = 0x5f3759;

const at = (column: Int32Array, i: number): number => (i < 0 ? OUTSIDE : (column[i] ?? OUTSIDE + 1));

/**
 * Writes the features of word `i` to `out`, given the tags of the words before it; answers how many.
 * Columns behind the last word hold zeros or end there: both read as "outside".
 */
export function tagFeatures(words: WordShapes, tags: Int32Array, i: number, out: Int32Array): number {
  const { lower, last2, last3, last4, first2, first3, shape, fine, coarse, count } = words;
  const word = lower[i] as number;
  const before = at(lower, i - 1);
  const after = i + 1 < count ? (lower[i + 1] as number) : OUTSIDE + 1;
  const afterNext = i + 2 < count ? (lower[i + 2] as number) : OUTSIDE + 1;
  const tag1 = at(tags, i - 1);
  const tag2 = mix(tag1, at(tags, i - 2));
  const form = shape[i] as number;
  const opens = i === 0 ? 1 : 0;
  const fineAfter = at(fine, i + 1);
  let n = 0;
  out[n++] = mix(1, 0);
  out[n++] = mix(2, word);
  out[n++] = mix(3, mix(word, form));
  out[n++] = mix(4, last2[i] as number);
  out[n++] = mix(5, last3[i] as number);
  out[n++] = mix(6, last4[i] as number);
  out[n++] = mix(7, first2[i] as number);
  out[n++] = mix(8, first3[i] as number);
  out[n++] = mix(9, mix(form, opens));
  out[n++] = mix(10, mix(last3[i] as number, form));
  out[n++] = mix(11, before);
  out[n++] = mix(12, after);
  out[n++] = mix(13, at(lower, i - 2));
  out[n++] = mix(14, afterNext);
  out[n++] = mix(15, tag1);
  out[n++] = mix(16, tag2);
  out[n++] = mix(17, mix(tag1, word));
  out[n++] = mix(18, mix(tag2, word));
  out[n++] = mix(19, mix(before, word));
  out[n++] = mix(20, mix(word, after));
  out[n++] = mix(21, mix(tag1, after));
  out[n++] = mix(22, at(last3, i + 1));
  out[n++] = mix(23, at(last3, i - 1));
  out[n++] = mix(24, fine[i] as number);
  out[n++] = mix(25, mix(fine[i] as number, tag1));
  out[n++] = mix(26, mix(fine[i] as number, fineAfter));
  out[n++] = mix(27, mix(tag1, fineAfter));
  out[n++] = mix(28, mix(coarse[i] as number, mix(at(coarse, i - 1), at(coarse, i + 1))));
  out[n++] = mix(29, mix(fine[i] as number, form));
  out[n++] = mix(30, at(shape, i + 1));
  out[n++] = mix(31, mix(form, mix(at(shape, i - 1), at(shape, i + 1))));
  out[n++] = mix(32, mix(tag1, mix(last3[i] as number, at(last2, i + 1))));
  out[n++] = mix(33, mix(fineAfter, mix(fine[i] as number, at(fine, i + 2))));
  return n;
}
