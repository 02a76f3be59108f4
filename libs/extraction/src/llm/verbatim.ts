/** Finds proposed words in a text: exactly, or not at all. */
import type { Span } from '#domain';

/** Fewest words that can be a claim, most code units of one. */
const LEAST_WORDS = 3;
const LONGEST = 2_000;

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Where each quote stands, in the order given; undefined where it does not stand in the text or is no claim's length.
 * Of several places the first behind the quote before is taken, as claims come in the text's order.
 */
export function locate(text: string, quotes: readonly string[]): (Span | undefined)[] {
  let behind = 0;
  return quotes.map((quote) => {
    if (quote.length > LONGEST || (quote.match(WORD)?.length ?? 0) < LEAST_WORDS) return undefined;
    const next = text.indexOf(quote, behind);
    const start = next >= 0 ? next : text.indexOf(quote);
    if (start < 0 || cutsWord(text, start, start + quote.length)) return undefined;
    behind = start;
    return { start, end: start + quote.length };
  });
}

const LETTERS = /^[\p{L}\p{N}]{2}$/u;

/** True where the span begins or ends inside a word. */
function cutsWord(text: string, start: number, end: number): boolean {
  return LETTERS.test(text.slice(start - 1, start + 1)) || LETTERS.test(text.slice(end - 1, end + 1));
}

/** Letters by which two forms of a word are alike: "promise" and "promised". */
const STEM = 4;

/**
 * True when the text has what the statement says: each number and each name as it is, every other longer word at
 * least by its beginning.
 */
export function supported(statement: string, text: string): boolean {
  const all = text.match(WORD) ?? [];
  const exact = new Set(all);
  const stems = new Set(all.map((word) => word.toLowerCase().slice(0, STEM)));
  return (statement.match(WORD) ?? []).every((word, i) => {
    if (/\p{N}/u.test(word)) return exact.has(word);
    if (i > 0 && /^\p{Lu}/u.test(word)) return exact.has(word) || exact.has(word.toLowerCase());
    return word.length < STEM || stems.has(word.toLowerCase().slice(0, STEM)) || COMMON.has(word.toLowerCase());
  });
}

/** Words of grammar, which add no fact. */
const COMMON = new Set(
  'also been from have said says into more than that their them then there they this were what when which will with would'.split(
    ' ',
  ),
);
