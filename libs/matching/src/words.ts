/** Words of a statement with their places: what every other part of matching reads. */

export interface Word {
  /** As it stands. */
  readonly text: string;
  /** In lower case, without accents and without a possessive 's. */
  readonly key: string;
  /** UTF-16 code units into the statement. */
  readonly start: number;
  readonly end: number;
}

/** Words read of one statement at most: longer ones are no statements, and what follows would only cost time. */
const MOST_WORDS = 600;

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)?/gu;
const POSSESSIVE = /['’]s?$/u;
const ACCENTS = /\p{M}/gu;

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (words.length === MOST_WORDS) break;
    const key = keyOf(word);
    // A mark that stands on no letter.
    if (key !== '') words.push({ text: word, key, start: index, end: index + word.length });
  }
  return words;
}

export function keyOf(word: string): string {
  return word.normalize('NFKD').replace(ACCENTS, '').toLowerCase().replace(POSSESSIVE, '');
}

export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
