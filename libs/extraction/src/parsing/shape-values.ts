/** What the parser's features look at: the words of a sentence in columns, and children and relations made so far. */
import type { WordShapes } from '../tagging/word-shapes.js';
import { NOTHING } from './parse-state.js';

/** The words of a sentence as the parser sees them. */
export interface TaggedShapes {
  readonly words: WordShapes;
  /** Classes of the tagger: universal and Penn tag together. */
  readonly tags: Int32Array;
  /** Hashes of the universal tags. */
  readonly pos: Int32Array;
}

const ABSENT = 0x2545f;
const ROOT = 0x6c8e9;

/** The value of `column` for `word`, the root and no word having values of their own. */
export function valueOf(column: Int32Array, word: number, count: number): number {
  if (word === NOTHING) return ABSENT;
  return word < count ? (column[word] as number) : ROOT;
}

/** The relation of `word` to its head, so far. */
export const relationAt = (relations: Int32Array, word: number): number =>
  word === NOTHING ? ABSENT : (relations[word] as number);

/** The child that `column` has for `word`; no word has none. */
export const childAt = (column: Int32Array, word: number): number =>
  word === NOTHING ? NOTHING : (column[word] as number);

/** What `column` counts or numbers for `word`; 0 for no word. */
export const countAt = (column: Int32Array, word: number): number => (word === NOTHING ? 0 : (column[word] as number));

/** The distance to `word` from one behind it, the far ones taken together; 0 where there is no word. */
export function distanceTo(word: number, behind: number): number {
  if (word === NOTHING) return 0;
  const distance = behind - word;
  return distance > 10 ? 7 : distance > 5 ? 6 : distance;
}
