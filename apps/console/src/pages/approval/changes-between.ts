/** What a verdict has that the one before it did not: its rating, its words, its evidence. */
import type { VerdictOfClaim } from './verdict-body.js';

type Evidence = VerdictOfClaim['evidence'][number];

/** `changed` is the piece as it is now; it is known by its address. */
export interface EvidenceChange {
  readonly is: 'added' | 'removed' | 'changed';
  readonly piece: Evidence;
}

export interface VerdictChanges {
  readonly rating: boolean;
  readonly summary: boolean;
  readonly rationale: boolean;
  readonly evidence: readonly EvidenceChange[];
}

/** The part of a verdict that is compared. */
export type Compared = Pick<VerdictOfClaim, 'scale' | 'rating' | 'summary' | 'rationale' | 'evidence'>;

export function changesBetween(before: Compared, after: Compared): VerdictChanges {
  const known = new Map(before.evidence.map((piece) => [piece.url, piece]));
  const kept = new Set(after.evidence.map(({ url }) => url));
  const come = after.evidence.flatMap((piece): EvidenceChange[] => {
    const old = known.get(piece.url);
    if (old === undefined) return [{ is: 'added', piece }];
    return isSame(old, piece) ? [] : [{ is: 'changed', piece }];
  });
  const gone = before.evidence
    .filter(({ url }) => !kept.has(url))
    .map((piece): EvidenceChange => ({ is: 'removed', piece }));
  return {
    rating: before.scale !== after.scale || before.rating !== after.rating,
    summary: before.summary !== after.summary,
    rationale: before.rationale !== after.rationale,
    evidence: [...come, ...gone],
  };
}

export function countOf({ rating, summary, rationale, evidence }: VerdictChanges): number {
  return [rating, summary, rationale].filter(Boolean).length + evidence.length;
}

/** When it was read is no difference: an editor may only have looked again. */
function isSame({ readAt: _a, ...a }: Evidence, { readAt: _b, ...b }: Evidence): boolean {
  const names = Object.keys({ ...a, ...b }) as (keyof typeof a)[];
  return names.every((name) => a[name] === b[name]);
}
