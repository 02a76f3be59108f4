/** The terms that a statement is found by: stems of its words, and its numbers in one notation. */
import type { Quantity } from './quantities.js';
import { stem } from './stem.js';
import { STOP_WORDS } from './stop-words.js';
import type { Word } from './words.js';

/** Characters of a term at most; longer ones are addresses or noise. */
const LONGEST = 40;

/** Distinct, in the order of the text. */
export function termsOf(words: readonly Word[], quantities: readonly Quantity[]): string[] {
  const numbers = new Map(quantities.map((quantity) => [quantity.start, quantity] as const));
  const terms = new Set<string>();
  let skipTo = 0;
  for (const word of words) {
    const quantity = numbers.get(word.start) ?? numbers.get(word.start - 1) ?? numbers.get(word.start - 2);
    if (quantity && word.end <= quantity.end) {
      terms.add(`#${quantity.value}`);
      skipTo = quantity.end;
    }
    if (word.start < skipTo) continue;
    for (const part of partsOf(word)) {
      if (part.length <= LONGEST && !STOP_WORDS.has(part)) terms.add(stem(part));
    }
  }
  return [...terms];
}

/** "AustralianFires" is written as one word and is two. */
function partsOf({ text, key }: Word): readonly string[] {
  return /\p{Ll}\p{Lu}/u.test(text) ? text.split(/(?<=\p{Ll})(?=\p{Lu})/u).map((part) => part.toLowerCase()) : [key];
}
