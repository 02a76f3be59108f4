/** Where the words of a claim stand in a text. */
import type { Span } from '../../article-text/span.js';

/** All places of exactly `words`, first to last, also where they overlap. */
export function placesOf(text: string, words: string): Span[] {
  if (words === '') return [];
  const places: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    places.push({ start, end: start + words.length });
  }
  return places;
}

/** The place behind or before `at`, round the end; `undefined` where there is none at all. */
export function placeNextTo(places: readonly Span[], at: number | undefined, direction: 1 | -1): Span | undefined {
  if (at === undefined) return direction > 0 ? places[0] : places.at(-1);
  return direction > 0
    ? (places.find(({ start }) => start > at) ?? places[0])
    : (places.findLast(({ start }) => start < at) ?? places.at(-1));
}
