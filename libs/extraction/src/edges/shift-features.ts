/** Features of another place for a claim's edge: the words that are given up or taken in, and those beside them. */
import type { Attribution } from '#domain';
import { eachOnce } from '../learning/each-once.js';
import { hashText, mix } from '../learning/hash.js';
import { coarseClass, wordClass } from '../tagging/word-class.js';
import type { Token } from '../text/tokens.js';
import type { Shift } from './shifts.js';

/** Words of what moves that are read. */
const MOST_WORDS = 12;

/** Small numbers each by itself, larger ones in steps. */
function bucket(count: number): number {
  if (count < 5) return count;
  return count < 8 ? 5 : count < 13 ? 6 : count < 20 ? 7 : 8;
}

const isMark = (token: Token | undefined): boolean => token?.pos === 'PUNCT';
const words = (token: Token | undefined): number => hashText(token?.lower ?? '|');
const tagOf = (token: Token | undefined): number => hashText(token?.tag ?? '|');

/** The features of `shift` of a claim that is attributed in this way, each once. */
export function shiftFeatures(tokens: readonly Token[], shift: Shift, attribution: Attribution): Int32Array {
  const { edge, moved, givesUp } = shift;
  const form = (edge === 'start' ? 0 : 1) + (givesUp ? 0 : 2);
  const atEnd = edge === 'end';
  const stretch = tokens.slice(moved.first, moved.last + 1);
  const read = stretch.filter((token) => !isMark(token));
  // What moves begins, seen from the claim's end, with its first word, and from the claim's start with its last one.
  const first = read[0];
  const last = read.at(-1);
  const second = read[1];
  const beside = tokens[atEnd ? moved.first - 1 : moved.last + 1];
  const mark = words(stretch.find((token, i) => isMark(token) && (i === 0 || i === stretch.length - 1)));
  const top = read.find(({ head }) => head < moved.first || head > moved.last) ?? first;
  const relation = hashText(top?.relation ?? '|');
  const topClass = coarseClass(wordClass(top?.lower ?? ''));
  const lastClass = wordClass(last?.lower ?? '');
  const length = bucket(read.length);
  const reaches = atEnd ? !tokens.slice(moved.last + 1).some((token) => !isMark(token)) : moved.first === 0;
  const spoken = hashText(attribution === 'narrator' || attribution === 'direct' ? attribution : 'indirect');
  const values: number[] = [];
  let template = 0;
  const one = (value: number): void => {
    values.push(mix(mix(form, ++template), value));
  };
  const two = (value: number, other: number): void => one(mix(value, other));
  one(0);
  one(words(first));
  one(tagOf(first));
  one(wordClass(first?.lower ?? ''));
  one(words(last));
  one(lastClass);
  one(mark);
  two(mark, words(first));
  two(mark, tagOf(first));
  two(words(first), words(second));
  two(words(first), lastClass);
  two(words(first), coarseClass(lastClass));
  two(words(first), words(last));
  one(relation);
  two(relation, words(first));
  two(relation, mark);
  two(relation, topClass);
  two(relation, length);
  one(hashText(top?.lemma ?? '|'));
  one(topClass);
  one(length);
  two(length, words(first));
  two(reaches ? 1 : 0, mark);
  two(reaches ? 1 : 0, relation);
  one(spoken);
  two(spoken, words(first));
  two(spoken, relation);
  one(words(beside));
  one(tagOf(beside));
  two(tagOf(beside), tagOf(first));
  two(tagOf(beside), tagOf(last));
  two(read.some(({ pos }) => pos === 'VERB' || pos === 'AUX') ? 1 : 0, read.some(({ pos }) => pos === 'NUM') ? 1 : 0);
  const word = ++template;
  const fine = ++template;
  for (const { lemma, lower } of read.slice(0, MOST_WORDS)) {
    values.push(mix(mix(form, word), hashText(lemma)), mix(mix(form, fine), wordClass(lower)));
  }
  return eachOnce(values);
}
