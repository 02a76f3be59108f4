/** Cuts a text into paragraphs, and these into stretches that belong to the same claims. */
import type { Span } from './span.js';

export interface SpannedClaim extends Span {
  readonly id: string;
}

export interface Segment extends Span {
  /** The claim whose line it gets: the shortest of those that it belongs to. */
  readonly claimId?: string;
  /** The first, the last stretch of its claim. */
  readonly isFirst?: boolean;
  readonly isLast?: boolean;
}

export interface Paragraph extends Span {
  readonly segments: readonly Segment[];
}

/** Offsets are kept: the stretches, put together, are the text without its empty lines. */
export function toParagraphs(text: string, claims: readonly SpannedClaim[]): Paragraph[] {
  const fitting = claims.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const owned = ownersOf(fitting);
  const paragraphs: Paragraph[] = [];
  for (const match of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    const start = match.index;
    const end = start + match[0].length;
    paragraphs.push({ start, end, segments: cut({ start, end }, owned) });
  }
  return markEnds(paragraphs);
}

/** Stretches without gaps between all borders of claims, each with the claim it belongs to. */
function ownersOf(claims: readonly SpannedClaim[]): Segment[] {
  const borders = [...new Set(claims.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const byStart = claims.toSorted((a, b) => a.start - b.start);
  const open: SpannedClaim[] = [];
  let next = 0;
  return borders.slice(0, -1).flatMap((start, index) => {
    const end = borders[index + 1] ?? start;
    for (let claim = byStart[next]; claim && claim.start <= start; claim = byStart[next]) {
      open.push(claim);
      next += 1;
    }
    const here = open.filter((claim) => claim.end > start);
    open.splice(0, open.length, ...here);
    const [owner] = here.toSorted((a, b) => a.end - a.start - (b.end - b.start));
    return owner ? [{ start, end, claimId: owner.id }] : [];
  });
}

function cut(paragraph: Span, owned: readonly Segment[]): Segment[] {
  const segments: Segment[] = [];
  let at = paragraph.start;
  for (const segment of owned) {
    const start = Math.max(segment.start, paragraph.start);
    const end = Math.min(segment.end, paragraph.end);
    if (start >= end) continue;
    if (at < start) segments.push({ start: at, end: start });
    const before = segments.at(-1);
    if (before?.claimId === segment.claimId && before?.end === start)
      segments[segments.length - 1] = { ...before, end };
    else segments.push({ ...segment, start, end });
    at = end;
  }
  if (at < paragraph.end) segments.push({ start: at, end: paragraph.end });
  return segments;
}

function markEnds(paragraphs: readonly Paragraph[]): Paragraph[] {
  const first = new Map<string, Segment>();
  const last = new Map<string, Segment>();
  for (const segment of paragraphs.flatMap(({ segments }) => segments)) {
    if (segment.claimId === undefined) continue;
    if (!first.has(segment.claimId)) first.set(segment.claimId, segment);
    last.set(segment.claimId, segment);
  }
  const marked = (segment: Segment): Segment =>
    segment.claimId === undefined
      ? segment
      : {
          ...segment,
          isFirst: first.get(segment.claimId) === segment,
          isLast: last.get(segment.claimId) === segment,
        };
  return paragraphs.map((paragraph) => ({ ...paragraph, segments: paragraph.segments.map(marked) }));
}

/** What is longer may break from what follows it: a web address on a phone. */
const LONGEST_WORD = 24;

/** Where the last word of a stretch begins; its end, when it has no last word of a usual length. */
export function lastWordFrom(text: string, { start, end }: Span): number {
  const tail = text.slice(Math.max(start, end - LONGEST_WORD), end);
  const [word = ''] = /\S+$/.exec(tail) ?? [];
  return word.length < LONGEST_WORD ? end - word.length : end;
}
