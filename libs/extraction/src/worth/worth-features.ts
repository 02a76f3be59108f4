/** What check-worthiness is read from: words, tags, classes, their neighbours, the letters of words and the tree, hashed. */
import { distinct, eachOnce } from '../learning/each-once.js';
import { hashText, mix } from '../learning/hash.js';
import { coarseClass, NO_CLASS, wordClass } from '../tagging/word-class.js';

/** What is read of a word; every Token has it. */
export interface WorthWord {
  readonly lower: string;
  readonly lemma: string;
  readonly pos: string;
  readonly tag: string;
  /** Index of its head in the sentence, -1 for the root. */
  readonly head: number;
  readonly relation: string;
}

/** Words of a sentence that are read: what stands behind them changes little, and the work stays bounded. */
const MOST_WORDS = 80;
/** Letters of a word that are read. */
const MOST_LETTERS = 24;
/** Most features of a word besides those of its letters. */
const MOST_OF_A_WORD = 21;
/** Most features of a sentence besides those of its words. */
const MOST_OF_ALL = 24;
const EDGE = hashText('edge');
const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 5;
/** Words at the beginning that count by their place. */
const OPENING = 3;

const DIGIT = /\p{N}/u;
const DIGITS = /\p{N}/gu;
/** Numbers are alike that have as many digits: "1960" and "1988", "$37.50" and "$12.75". */
const alike = (word: string): string => (DIGIT.test(word) ? word.replace(DIGITS, '0') : word);

/** Filled anew for every sentence. */
const list = new Int32Array(MOST_WORDS * (MOST_OF_A_WORD + 3 * MOST_LETTERS) + MOST_OF_ALL);

/**
 * The features of a sentence or of a part of one, each once, in ascending order.
 * @param sentence the words that heads are counted in, where `tokens` are a part of them
 */
export function worthFeatures(tokens: readonly WorthWord[], sentence: readonly WorthWord[] = tokens): Int32Array {
  return eachOnce(list.subarray(0, fill(tokens, sentence)));
}

/** The same features in any order, until the next call: for adding up their weights. */
export function worthFeatureSet(tokens: readonly WorthWord[], sentence: readonly WorthWord[] = tokens): Int32Array {
  return list.subarray(0, distinct(list, fill(tokens, sentence)));
}

/** Fills the list; answers how many features it has. */
function fill(tokens: readonly WorthWord[], sentence: readonly WorthWord[]): number {
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
  for (let i = 0; i < read.length; i++) {
    const token = read[i] as WorthWord;
    const { lower } = token;
    const form = alike(lower);
    const fine = wordClass(lower);
    const coarse = coarseClass(fine);
    const hash = hashText(form);
    const base = hashText(token.lemma);
    next(hash, hashText(token.pos), fine === NO_CLASS ? hash : fine);
    list[n++] = mix(13, base);
    if (fine !== NO_CLASS) list[n++] = mix(14, coarse);
    if (i < OPENING) {
      list[n++] = mix(25 + i, hash);
      list[n++] = mix(28 + i, hashText(token.tag));
    }
    n = addGrams(form, n);
    n = addRelation(token, form === lower ? base : hash, coarse, sentence[token.head], n);
  }
  next(EDGE, EDGE, EDGE);
  return addWhole(read, n);
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

/** A word with what it hangs on: what is done, by whom, to what. */
function addRelation(
  { lower, pos, tag, relation }: WorthWord,
  word: number,
  coarse: number,
  head: WorthWord | undefined,
  from: number,
): number {
  const related = hashText(relation);
  const above = head ? coarseClass(wordClass(head.lower)) : NO_CLASS;
  let n = from;
  list[n++] = mix(19, mix(related, mix(head ? hashText(head.lemma) : EDGE, word)));
  list[n++] = mix(20, mix(related, word));
  list[n++] = mix(21, mix(related, mix(above, coarse)));
  if (relation === 'root') {
    list[n++] = mix(22, hashText(tag));
    list[n++] = mix(38, word);
  } else if (head && relation.startsWith('nsubj')) {
    const headed = hashText(head.tag);
    list[n++] = mix(23, mix(hashText(lower), headed));
    list[n++] = mix(24, mix(hashText(pos), headed));
  }
  return n;
}

const FINITE = /^(?:VB[DPZ]|MD)$/;
const formAt = (read: readonly WorthWord[], place: number): number => hashText(alike(read.at(place)?.lower ?? ''));

/** What the words are together: how many, how they begin and end, of whom they speak and in which time. */
function addWhole(read: readonly WorthWord[], from: number): number {
  const counted = (wanted: string): number => read.filter(({ pos }) => pos === wanted).length;
  const has = (wanted: string): boolean => read.some(({ tag }) => tag === wanted);
  const [numbers, names] = [counted('NUM'), counted('PROPN')];
  const subject = read.find(({ relation }) => relation.startsWith('nsubj'));
  const what = hashText(subject?.pos ?? '');
  const told = (has('VBD') ? 1 : 0) + (has('MD') ? 2 : 0) + (numbers > 0 ? 4 : 0) + (names > 0 ? 8 : 0);
  let n = from;
  list[n++] = mix(15, Math.round(2 * Math.log2(read.length + 1)));
  list[n++] = mix(16, Math.min(3, numbers));
  list[n++] = mix(17, Math.min(4, names));
  list[n++] = mix(31, formAt(read, -1));
  list[n++] = mix(32, mix(formAt(read, 0), formAt(read, 1)));
  let opening = EDGE;
  for (const { tag } of read.slice(0, OPENING + 1)) opening = mix(opening, hashText(tag));
  list[n++] = mix(33, opening);
  list[n++] = mix(34, mix(what, told));
  const verb = read.find(({ tag }) => FINITE.test(tag));
  if (!verb) return n;
  const tense = hashText(verb.tag);
  list[n++] = mix(35, tense);
  list[n++] = mix(36, mix(tense, hashText(subject?.lower ?? '')));
  list[n++] = mix(37, mix(what, hashText(verb.lemma)));
  return n;
}
