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
const TENS: Readonly<Record<string, number>> = {
  fourteen: 14,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
  thirty: 30,
  forty: 40,
  sixty: 60,
  ninety: 90,
  hundred: 100,
};

/** As the inside of a regular expression. */
export const SMALL_NUMBER = `\\d{1,3}|an?|${[...WORDS.slice(1), ...Object.keys(TENS)].join('|')}`;

/** The number that the word says; undefined where it says none. */
export function smallNumber(word: string): number | undefined {
  const lower = word.toLowerCase();
  if (/^\d{1,3}$/.test(lower)) return Number(lower);
  if (lower === 'a' || lower === 'an') return 1;
  if (TENS[lower] !== undefined) return TENS[lower];
  const at = WORDS.indexOf(lower);
  return at >= 0 ? at : undefined;
}
