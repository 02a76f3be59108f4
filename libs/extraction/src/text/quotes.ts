/** Quotations of a text: curly and straight, over sentences and paragraphs. */
import type { Span } from '#domain';

/** A quotation within one paragraph. `start`..`end` has the marks, `inner` what stands between them. */
export interface Quote extends Span {
  readonly inner: Span;
  /** The quotation goes on from the one before: the speaker's next paragraph, or no closing mark between them. */
  readonly continues: boolean;
}

const OPENERS = new Set(['“', '„', '«']);
const CLOSERS = new Set(['”', '»']);
/** Longest quotation in single marks, in code units: farther on, an apostrophe is more likely than its close. */
const LONGEST_SINGLE = 2000;
const SPACE_OR_OPENING = /[\s(\[—–-]/;

function opensHere(text: string, at: number, from: number): boolean {
  const before = at === from ? ' ' : (text[at - 1] ?? ' ');
  const after = text[at + 1] ?? ' ';
  return SPACE_OR_OPENING.test(before) && !/\s/.test(after);
}

/** True where a single quotation mark at `at` may close: not an apostrophe inside a word. */
function closesSingle(text: string, at: number): boolean {
  const after = text[at + 1] ?? ' ';
  const before = text[at - 1] ?? ' ';
  return !/[\p{L}\p{N}]/u.test(after) && !/\s/.test(before);
}

/** Where the single-quoted words that open at `at` close; a mark after `s` may be a possessive and yields to a later one. */
function singleClose(text: string, at: number, mark: string, end: number): number {
  let possessive = -1;
  for (let i = at + 1; i < Math.min(end, at + LONGEST_SINGLE); i++) {
    const c = text[i];
    if (c === '“' || c === '"') return possessive;
    if (c !== mark || !closesSingle(text, i)) continue;
    if (text[i - 1] !== 's') return i;
    if (possessive < 0) possessive = i;
  }
  return possessive;
}

/** The quotations of `paragraphs`, in order. An unclosed one runs to its paragraph's end. */
export function quotesOf(text: string, paragraphs: readonly Span[]): Quote[] {
  const quotes: Quote[] = [];
  let openBefore = false;
  for (const { start, end } of paragraphs) {
    let open = -1;
    let continues = false;
    for (let i = start; i < end; i++) {
      const c = text[i] ?? '';
      const straight = c === '"';
      if (open < 0 && (OPENERS.has(c) || (straight && opensHere(text, i, start)))) {
        open = i;
        continues = openBefore && i === start;
      } else if (open >= 0 && (CLOSERS.has(c) || (straight && !(openBefore && i === start)))) {
        quotes.push({ start: open, end: i + 1, inner: { start: open + 1, end: i }, continues });
        open = -1;
      } else if (open < 0 && (c === '‘' || c === "'") && opensHere(text, i, start)) {
        const close = singleClose(text, i, c === '‘' ? '’' : "'", end);
        if (close > i) {
          quotes.push({ start: i, end: close + 1, inner: { start: i + 1, end: close }, continues: false });
          i = close;
        }
      }
    }
    openBefore = open >= 0;
    if (open >= 0) quotes.push({ start: open, end, inner: { start: open + 1, end }, continues });
  }
  return quotes.filter(({ inner }) => inner.end > inner.start);
}
