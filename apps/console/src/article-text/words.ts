/** Steps by words through a text, for carets and the ends of claims. */
import type { Span } from './span.js';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
/** Far enough for the longest word with the white space around it. */
const REACH = 200;

/** Where the next word begins, or the end of the text; backward: where the word before begins, or 0. */
export function moveByWord(text: string, at: number, direction: 1 | -1): number {
  const starts = wordsAround(text, at).map(({ start }) => start);
  if (direction > 0) return starts.find((start) => start > at) ?? text.length;
  return starts.findLast((start) => start < at) ?? 0;
}

/** The span with its end a word further, or a word back; it keeps one word. */
export function moveEnd(text: string, { start, end }: Span, direction: 1 | -1): Span {
  const ends = wordsAround(text, end).map((word) => word.end);
  const moved =
    direction > 0
      ? ends.find((wordEnd) => wordEnd > end)
      : ends.findLast((wordEnd) => wordEnd < end && wordEnd > start);
  return { start, end: moved ?? end };
}

/** The span with its start a word back, or a word further; it keeps one word. */
export function moveStart(text: string, { start, end }: Span, direction: 1 | -1): Span {
  const starts = wordsAround(text, start).map((word) => word.start);
  const moved =
    direction > 0
      ? starts.find((wordStart) => wordStart > start && wordStart < end)
      : starts.findLast((wordStart) => wordStart < start);
  return { start: moved ?? start, end };
}

function wordsAround(text: string, at: number): Span[] {
  // From white space on, so that no word is cut in two.
  const before = text.slice(0, Math.max(0, at - REACH)).search(/\s\S*$/);
  const from = at <= REACH ? 0 : Math.max(0, before);
  const stretch = text.slice(from, at + REACH);
  return [...segmenter.segment(stretch)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: from + index, end: from + index + segment.length }));
}
