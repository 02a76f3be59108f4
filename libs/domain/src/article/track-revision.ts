/** What becomes of each claim when its article's text changes. */
import { anchorAt, type Anchor, type Span } from '../claim/anchor.js';
import type { RevisionFate } from '../vocabulary.js';

/** Share of words that two texts must have in common for one to count as the other, changed. */
const ALIKE = 0.5;

export interface Tracked {
  readonly fate: RevisionFate;
  /** Where it stands now; absent when it is gone or nobody can tell. */
  readonly anchor?: Anchor;
}

function occurrences(text: string, exact: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) found.push(at);
  return found;
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

const backward = (text: string): string => [...text].reverse().join('');

/** Characters of the old context that still stand around `start` in the new text. */
function contextScore(text: string, start: number, { exact, prefix, suffix }: Anchor): number {
  const before = text.slice(Math.max(0, start - prefix.length), start);
  const after = text.slice(start + exact.length, start + exact.length + suffix.length);
  return commonPrefix(backward(before), backward(prefix)) + commonPrefix(after, suffix);
}

function words(text: string): Set<string> {
  return new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  );
}

/** Jaccard similarity of the words of two texts, 0 to 1. */
function likeness(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 0 : shared / (a.size + b.size - shared);
}

/**
 * Tracks one anchor into `text`. The quote found once: unchanged or moved. Found more often: where its context fits
 * best, or `needs-anchor` when two places fit alike. Not found: the one of `candidates` (claims newly found in the
 * text) that shares most words, as `changed`; else gone.
 */
export function trackAnchor(anchor: Anchor, text: string, candidates: readonly Span[]): Tracked {
  const scored = occurrences(text, anchor.exact)
    .map((start) => ({ start, score: contextScore(text, start, anchor) }))
    .sort((a, b) => b.score - a.score || a.start - b.start);
  const [best, second] = scored;
  if (best) {
    if (second && second.score === best.score) return { fate: 'needs-anchor' };
    const moved = anchorAt(text, { start: best.start, end: best.start + anchor.exact.length });
    return { fate: best.start === anchor.start ? 'unchanged' : 'moved', anchor: moved };
  }
  const own = words(anchor.exact);
  const ranked = candidates
    .map((span) => ({ span, score: likeness(own, words(text.slice(span.start, span.end))) }))
    .sort((a, b) => b.score - a.score);
  const [likest] = ranked;
  return likest && likest.score >= ALIKE ? { fate: 'changed', anchor: anchorAt(text, likest.span) } : { fate: 'gone' };
}

/** True when two stretches share at least half of what they cover together. */
export function overlapByHalf(a: Span, b: Span): boolean {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both > 0 && both * 2 >= Math.max(a.end, b.end) - Math.min(a.start, b.start);
}
