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
const LONGEST_SINGLE = 300;
/** How far behind a possessive the real close is looked for. */
const AFTER_POSSESSIVE = 80;
const SPACE_OR_OPENING = /[\s(\[—–-]/;

function opensHere(text: string, at: number, from: number, width: number): boolean {
  const before = at === from ? ' ' : (text[at - 1] ?? ' ');
  const after = text[at + width] ?? ' ';
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
    if (possessive >= 0 && i > possessive + AFTER_POSSESSIVE) return possessive;
    const c = text[i];
    if (c === '“' || c === '"') return possessive;
    if (c !== mark || !closesSingle(text, i)) continue;
    if (text[i - 1] !== 's') return i;
    if (possessive < 0) possessive = i;
  }
  return possessive;
}

/** A double mark at `at`: its width in code units, 0 where none stands there. Two single marks count as one double. */
function doubleMark(text: string, at: number): number {
  if (text[at] === '"') return 1;
  return (text[at] === "'" && text[at + 1] === "'") || (text[at] === '`' && text[at + 1] === '`') ? 2 : 0;
}

function lastDouble(text: string, start: number, end: number): number {
  for (let i = end - 1; i >= start; i--) if (doubleMark(text, i) > 0) return i;
  return -1;
}

/** The quotations of one paragraph. `openBefore`: the paragraph before ended inside one. */
function quotesIn(text: string, { start, end }: Span, openBefore: boolean): { quotes: Quote[]; open: boolean } {
  const quotes: Quote[] = [];
  // A mark closes what one of its own style opened, or any where no such mark follows.
  const lastCurly = Math.max(...[...CLOSERS].map((mark) => text.slice(start, end).lastIndexOf(mark))) + start;
  const lastStraight = lastDouble(text, start, end);
  let open: { readonly at: number; readonly width: number; readonly continues: boolean } | undefined;
  for (let i = start; i < end; i++) {
    const c = text[i] ?? '';
    const straight = doubleMark(text, i);
    const width = straight || 1;
    if (!open && (OPENERS.has(c) || (straight > 0 && opensHere(text, i, start, width)))) {
      open = { at: i, width, continues: openBefore && i === start };
      i += width - 1;
    } else if (
      open &&
      (CLOSERS.has(c) || straight > 0) &&
      (OPENERS.has(text[open.at] ?? '') === (straight === 0) || (straight > 0 ? lastCurly : lastStraight) < i)
    ) {
      const inner = { start: open.at + open.width, end: i };
      quotes.push({ start: open.at, end: i + width, inner, continues: open.continues });
      open = undefined;
      i += width - 1;
    } else if (!open && straight === 0 && (c === '‘' || c === "'") && opensHere(text, i, start, 1)) {
      const close = singleClose(text, i, c === '‘' ? '’' : "'", end);
      if (close <= i) continue;
      quotes.push({ start: i, end: close + 1, inner: { start: i + 1, end: close }, continues: false });
      i = close;
    }
  }
  if (open) {
    quotes.push({ start: open.at, end, inner: { start: open.at + open.width, end }, continues: open.continues });
  }
  return { quotes: quotes.filter(({ inner }) => inner.end > inner.start), open: open !== undefined };
}

/** The quotations of `paragraphs`, in order. An unclosed one runs to its paragraph's end. */
export function quotesOf(text: string, paragraphs: readonly Span[]): Quote[] {
  const quotes: Quote[] = [];
  let open = false;
  for (const paragraph of paragraphs) {
    const read = quotesIn(text, paragraph, open);
    quotes.push(...read.quotes);
    open = read.open;
  }
  return quotes;
}
