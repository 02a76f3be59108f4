/** Where a claim stands in one revision of an article's text, and how to tell that it still does. */

/** Length of the quote's `prefix` and `suffix`, in UTF-16 code units. Read by anchorAt and by revision tracking. */
export const CONTEXT_LENGTH = 32;

/**
 * W3C Web Annotation TextPositionSelector and TextQuoteSelector in one.
 * `start` and `end` are UTF-16 code units into the revision's text; `exact` is `text.slice(start, end)`.
 */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A stretch of text in UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True where `offset` would cut a surrogate pair in two. */
function splitsPair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

/**
 * The anchor of `span` in `text`. Context never begins or ends inside a surrogate pair.
 * @throws RangeError when the span is empty, lies outside the text or cuts a surrogate pair.
 */
export function anchorAt(text: string, { start, end }: Span): Anchor {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end) {
    throw new RangeError(`no text stands at ${start}..${end} of ${text.length}`);
  }
  if (splitsPair(text, start) || splitsPair(text, end)) {
    throw new RangeError(`${start}..${end} cuts a character in two`);
  }
  let from = Math.max(0, start - CONTEXT_LENGTH);
  let to = Math.min(text.length, end + CONTEXT_LENGTH);
  if (splitsPair(text, from)) from += 1;
  if (splitsPair(text, to)) to -= 1;
  return { start, end, exact: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to) };
}
