/** Small numbers in words and figures, as they stand before units of time. */

const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** As the inside of a regular expression. */
export const SMALL_NUMBER = `\\d{1,3}|an?|${WORDS.slice(1).join('|')}`;

/** The number that the word says; undefined where it says none. */
export function smallNumber(word: string): number | undefined {
  const lower = word.toLowerCase();
  if (/^\d{1,3}$/.test(lower)) return Number(lower);
  if (lower === 'a' || lower === 'an') return 1;
  const at = WORDS.indexOf(lower);
  return at >= 0 ? at : undefined;
}
