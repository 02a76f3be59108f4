/** Sentences of a paragraph's tokens: abbreviations, initials and closing quotation marks known. */
import type { Token } from './tokens.js';

/** A sentence: its tokens and where it stands. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  /** Index of its paragraph. */
  readonly paragraph: number;
}

/** Longest sentence that is read as one, in tokens: what is longer is no sentence, and the work stays linear. */
const LONGEST_SENTENCE = 250;

const TITLES = new Set(
  'mr mrs ms dr prof sen rep gov gen lt col maj sgt capt adm rev hon st mt ft no vs jr sr pres supt atty dept est approx fig jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
const MAY_END = new Set([
  'u.s.',
  'u.k.',
  'u.n.',
  'e.u.',
  'd.c.',
  'a.m.',
  'p.m.',
  'inc.',
  'corp.',
  'co.',
  'ltd.',
  'jr.',
  'sr.',
  'etc.',
  'b.c.',
  'a.d.',
]);
const STARTERS = new Set(
  'the a an this that these those he she it they we i you his her their its our my in on at but and or if when while as for from with after before since there what who why how asked under during by one two some many most no not'.split(
    ' ',
  ),
);
const CLOSING = new Set(['”', '"', '’', "'", ')', ']', '»']);
const OPENING = new Set(['“', '"', '‘', "'", '(', '[', '„', '«']);

const capitalised = (token: Token): boolean => /^[\p{Lu}\p{N}]/u.test(token.text);

/** True where the full stop or abbreviation at `i` ends a sentence, given the next token after closing marks. */
function ends(tokens: readonly Token[], i: number, next: Token | undefined): boolean {
  const token = tokens[i];
  if (!token || !next) return true;
  if (token.text === '?' || token.text === '!' || token.text === '…' || /^[.?!]{2,}$/.test(token.text)) {
    return capitalised(next) || OPENING.has(next.text);
  }
  if (token.text !== '.') return MAY_END.has(token.lower) && capitalised(next) && STARTERS.has(next.lower);
  const before = tokens[i - 1];
  if (before && before.end === token.start) {
    if (TITLES.has(before.lower) && /^\p{Lu}/u.test(before.text)) return false;
    if (before.text.length === 1 && /\p{Lu}/u.test(before.text) && before.lower !== 'i')
      return STARTERS.has(next.lower);
  }
  if (next.start === token.end) return false;
  return capitalised(next) || OPENING.has(next.text) || !/^\p{Ll}/u.test(next.text);
}

/** Splits the tokens of paragraph number `paragraph` into sentences. */
export function sentencesOf(tokens: readonly Token[], paragraph: number): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const cut = (to: number): void => {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (first && last && to > from) {
      sentences.push({ start: first.start, end: last.end, tokens: tokens.slice(from, to), paragraph });
    }
    from = to;
  };
  for (let i = 0; i < tokens.length; i++) {
    const text = tokens[i]?.text ?? '';
    if (i - from >= LONGEST_SENTENCE) cut(i);
    if (!/[.?!…]$/.test(text)) continue;
    let after = i + 1;
    while (
      after < tokens.length &&
      CLOSING.has(tokens[after]?.text ?? '') &&
      tokens[after]?.start === tokens[after - 1]?.end
    ) {
      after++;
    }
    if (ends(tokens, i, tokens[after])) {
      cut(after);
      i = after - 1;
    }
  }
  cut(tokens.length);
  return sentences;
}
