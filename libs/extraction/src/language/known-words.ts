/** Whether a text that is too short for its language to be told is made of English words. */
import { NO_CLASS, wordClass } from '../tagging/word-class.js';

/** Longest text that is told by its words alone, in code units. */
const SHORT = 400;
const LEAST_WORDS = 3;
/** Least share of words in small letters that must be among the 60,000 most used of English. */
const KNOWN = 0.75;
const CONTRACTION = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/;

/** True for "Smith picked his running mate.", which has no word of grammar by which to tell its language. */
export function isShortEnglish(text: string): boolean {
  if (text.length > SHORT || /[^\p{Script=Latin}\p{Script=Common}]/u.test(text)) return false;
  const words = text.match(/(?<![\p{L}\p{N}'’])\p{Ll}\p{L}*(?:['’]\p{L}+)?/gu) ?? [];
  const known = words.filter((word) => CONTRACTION.test(word) || wordClass(word) !== NO_CLASS).length;
  const all = text.match(/\p{L}+/gu) ?? [];
  return all.length >= LEAST_WORDS && known > 0 && known >= KNOWN * words.length;
}
