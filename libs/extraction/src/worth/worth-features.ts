/** What check-worthiness is read from: words, tags, word classes, their neighbours and the letters of words, hashed. */
import { eachOnce } from '../learning/each-once.js';
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
const EDGE = hashText('edge');
const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 5;

const DIGIT = /\p{N}/u;
const DIGITS = /\p{N}/gu;
/** Numbers are alike that have as many digits: "1960" and "1988", "$37.50" and "$12.75". */
const alike = (word: string): string => (DIGIT.test(word) ? word.replace(DIGITS, '0') : word);

/** The features of a sentence or of a part of one, each once, in ascending order. */
export function worthFeatures(tokens: readonly WorthWord[]): Int32Array {
  const read = tokens.slice(0, MOST_WORDS);
  const features: number[] = [];
  let [word1, word2, tag1, tag2, class1] = [EDGE, EDGE, EDGE, EDGE, EDGE];
  const next = (word: number, tag: number, kind: number): void => {
    features.push(
      mix(1, word),
      mix(2, mix(word1, word)),
      mix(3, mix(word2, mix(word1, word))),
      mix(4, tag),
      mix(5, mix(tag1, tag)),
      mix(6, mix(tag2, mix(tag1, tag))),
      mix(7, mix(word1, tag)),
      mix(8, mix(tag1, word)),
      mix(9, kind),
      mix(10, mix(class1, kind)),
      mix(11, mix(word1, kind)),
      mix(12, mix(class1, word)),
    );
    [word2, word1, tag2, tag1, class1] = [word1, word, tag1, tag, kind];
  };
  for (const { lower, lemma, pos } of read) {
    const form = alike(lower);
    const fine = wordClass(lower);
    const hash = hashText(form);
    next(hash, hashText(pos), fine === NO_CLASS ? hash : fine);
    features.push(mix(13, hashText(lemma)));
    if (fine !== NO_CLASS) features.push(mix(14, coarseClass(fine)));
    addGrams(form, features);
  }
  next(EDGE, EDGE, EDGE);
  const counted = (tag: string): number => read.filter(({ pos }) => pos === tag).length;
  features.push(
    mix(15, Math.round(2 * Math.log2(read.length + 1))),
    mix(16, Math.min(3, counted('NUM'))),
    mix(17, Math.min(4, counted('PROPN'))),
  );
  return eachOnce(features);
}

/** Runs of three to five letters with the word's edges: "taxes", "taxed" and "taxpayers" have some in common. */
function addGrams(form: string, features: number[]): void {
  const edged = `^${form.slice(0, MOST_LETTERS)}$`;
  for (let length = SHORTEST_GRAM; length <= LONGEST_GRAM; length++) {
    for (let at = 0; at + length <= edged.length; at++) features.push(mix(18, hashText(edged, at, at + length)));
  }
}
