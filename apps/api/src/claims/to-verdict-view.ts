/** Makes the views of a verdict, with the names of its people. */
import { disputed, type Evidence, type Verdict } from '#domain';
import type { EvidenceView, PersonRefView, VerdictSummaryView, VerdictView } from './claim-parts.view.dto.js';

/** Names by the ids of people. */
export type Names = ReadonlyMap<string, string>;

const NOBODY = '';

/** Two verdicts that differ are shown without their authors: what they say decides, and not who says it. */
export function unnamed(verdicts: readonly Verdict[]): readonly Verdict[] {
  const both = disputed(verdicts);
  return both.length === 0 ? verdicts : verdicts.map((v) => (both.includes(v) ? { ...v, authorId: NOBODY } : v));
}

/** Everybody whom the views of a verdict name. */
export function peopleInVerdict({ authorId, decidedBy }: Verdict): string[] {
  return [authorId, ...(decidedBy === undefined ? [] : [decidedBy])].filter((id) => id !== NOBODY);
}

/** An id that `names` lacks keeps standing for itself: nobody vanishes from a view. */
export function toPersonRef(id: string, names: Names): PersonRefView {
  return { id, name: names.get(id) ?? id };
}

export function toEvidenceView(evidence: Evidence): EvidenceView {
  return { ...evidence };
}

export function toVerdictSummary(verdict: Verdict, names: Names): VerdictSummaryView {
  const { rationale: _rationale, evidence: _evidence, decidedBy, ...rest } = verdict;
  return {
    ...rest,
    author: toPersonRef(verdict.authorId, names),
    ...(decidedBy !== undefined && { decidedBy: toPersonRef(decidedBy, names) }),
  };
}

export function toVerdictView(verdict: Verdict, names: Names): VerdictView {
  const { rationale, evidence } = verdict;
  return { ...toVerdictSummary(verdict, names), rationale, evidence: evidence.map(toEvidenceView) };
}
