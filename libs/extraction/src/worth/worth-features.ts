/** What check-worthiness is read from: words, tags, word classes, their neighbours and the letters of words, hashed. */
import { distinct, eachOnce } from '../learning/each-once.js';
import { hashText, mix } from '../learning/hash.js';
import { coarseClass, NO_CLASS, wordClass } from '../tagging/word-class.js';

/** What is read of a word; every Token has it. */
export interface WorthWord {
  readonly lower: string;
  readonly lemma: string;
  readonly pos: string;
}

/** Words of a sentence that are read: what stands behind them changes little, and the work stays bounded. */
const MOST_WORDS = 80;
/** Letters of a word that are read. */
const MOST_LETTERS = 24;
/** Most features of a word besides those of its letters. */
const MOST_OF_A_WORD = 14;
const EDGE = hashText('edge');
const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 5;

const DIGIT = /\p{N}/u;
const DIGITS = /\p{N}/gu;
/** Numbers are alike that have as many digits: "1960" and "1988", "$37.50" and "$12.75". */
const alike = (word: string): string => (DIGIT.test(word) ? word.replace(DIGITS, '0') : word);

/** Filled anew for every sentence. */
const list = new Int32Array(MOST_WORDS * (MOST_OF_A_WORD + 3 * MOST_LETTERS) + MOST_OF_A_WORD + 3);

/** The features of a sentence or of a part of one, each once, in ascending order. */
export function worthFeatures(tokens: readonly WorthWord[]): Int32Array {
  return eachOnce(list.subarray(0, fill(tokens)));
}

/** The same features in any order, until the next call: for adding up their weights. */
export function worthFeatureSet(tokens: readonly WorthWord[]): Int32Array {
  return list.subarray(0, distinct(list, fill(tokens)));
}

/** Fills the list; answers how many features it has. */
function fill(tokens: readonly WorthWord[]): number {
  const read = tokens.slice(0, MOST_WORDS);
  let n = 0;
  let [word1, word2, tag1, tag2, class1] = [EDGE, EDGE, EDGE, EDGE, EDGE];
  const next = (word: number, tag: number, kind: number): void => {
    const pair = mix(word1, word);
    const tags = mix(tag1, tag);
    list[n++] = mix(1, word);
    list[n++] = mix(2, pair);
    list[n++] = mix(3, mix(word2, pair));
    list[n++] = mix(4, tag);
    list[n++] = mix(5, tags);
    list[n++] = mix(6, mix(tag2, tags));
    list[n++] = mix(7, mix(word1, tag));
    list[n++] = mix(8, mix(tag1, word));
    list[n++] = mix(9, kind);
    list[n++] = mix(10, mix(class1, kind));
    list[n++] = mix(11, mix(word1, kind));
    list[n++] = mix(12, mix(class1, word));
    [word2, word1, tag2, tag1, class1] = [word1, word, tag1, tag, kind];
  };
  for (const { lower, lemma, pos } of read) {
    const form = alike(lower);
    const fine = wordClass(lower);
    const hash = hashText(form);
    next(hash, hashText(pos), fine === NO_CLASS ? hash : fine);
    list[n++] = mix(13, hashText(lemma));
    if (fine !== NO_CLASS) list[n++] = mix(14, coarseClass(fine));
    n = addGrams(form, n);
  }
  next(EDGE, EDGE, EDGE);
  const counted = (tag: string): number => read.filter(({ pos }) => pos === tag).length;
  list[n++] = mix(15, Math.round(2 * Math.log2(read.length + 1)));
  list[n++] = mix(16, Math.min(3, counted('NUM')));
  list[n++] = mix(17, Math.min(4, counted('PROPN')));
  return n;
}

/** Runs of three to five letters with the word's edges: "taxes", "taxed" and "taxpayers" have some in common. */
function addGrams(form: string, from: number): number {
  const edged = `^${form.slice(0, MOST_LETTERS)}$`;
  let n = from;
  for (let at = 0; at + SHORTEST_GRAM <= edged.length; at++) {
    const last = Math.min(LONGEST_GRAM, edged.length - at);
    for (let length = SHORTEST_GRAM; length <= last; length++) list[n++] = mix(18, hashText(edged, at, at + length));
  }
  return n;
}
