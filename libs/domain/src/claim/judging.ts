/** Rules for verdicts: propose, withdraw, approve, return, publish, correct. */
import { belongsToDesk, hasRole, type Actor } from '../actor.js';
import { leaseEnd, type Desk } from '../desk/desk.js';
import { Refusal } from '../refusal.js';
import { ratingOf, type RatingScale } from '../scale/scale.js';
import { currentVerdict, disputed, publishedVerdict, type Finding, type Verdict } from '../verdict/verdict.js';
import type { CorrectionKind } from '../vocabulary.js';
import { given } from '../without.js';
import type { ClaimEvent } from './events.js';
import { heldReview } from './reviewing.js';
import type { Claim } from './state.js';

function refuseBadFinding(finding: Finding, scale: RatingScale): void {
  if (scale.measures !== 'verdict') {
    throw new Refusal(
      'scale-is-for-outcomes',
      `The scale "${scale.slug}" says what came of a plan; a verdict needs a scale that says whether it is so.`,
      'invalid',
      [{ pointer: '/scale', detail: 'a scale for verdicts' }],
    );
  }
  ratingOf(scale, finding.rating);
  if (finding.evidence.length === 0) {
    throw new Refusal('verdict-needs-evidence', 'A verdict rests on at least one piece of evidence.', 'invalid', [
      { pointer: '/evidence', detail: 'at least one' },
    ]);
  }
}

function refuseNonApprovers(claim: Claim, actor: Actor): void {
  if (!hasRole(actor, 'approver')) {
    throw new Refusal('role-may-not-do-this', 'Only approvers can do this.', 'forbidden');
  }
  if (!belongsToDesk(actor, claim.desk)) {
    throw new Refusal('claim-is-on-another-desk', `You do not belong to the desk "${claim.desk}".`, 'forbidden');
  }
}

/** The claim's verdict `id`. A verdict of another claim is a fault of the caller, not of a person. */
function verdictOf(claim: Claim, id: string): Verdict {
  const verdict = claim.verdicts.find((v) => v.id === id);
  if (!verdict) throw new Error(`verdict ${id} is not of claim ${claim.id}`);
  return verdict;
}

function refuseUnless(verdict: Verdict, state: Verdict['state'], act: string): void {
  if (verdict.state === state) return;
  throw new Refusal(`verdict-is-not-${state}`, `Only a ${state} verdict can be ${act}; this one is ${verdict.state}.`);
}

/** What a proposal is given. */
export interface Proposal {
  readonly finding: Finding;
  readonly scale: RatingScale;
  readonly desk: Desk;
  readonly verdictId: string;
  readonly reviewId?: string;
  /** Of the finding and a salt, in case that it is to be sealed. */
  readonly digest?: string;
  /** What the sealed verdict of this claim says, when there is one. */
  readonly sealed?: { readonly finding: Finding; readonly salt: string };
}

/**
 * On a `single` desk the author's word is enough, and the approval stands in the history as theirs. On a
 * `double-blind` desk the first verdict is sealed and the claim waits for a second editor; with theirs both are open,
 * and where they agree the first is approved by the second.
 */
export function proposeVerdict(claim: Claim, command: Proposal, actor: Actor, at: string): ClaimEvent[] {
  const { finding, scale, desk, verdictId } = command;
  const review = heldReview(claim, actor, at, command.reviewId);
  refuseBadFinding(finding, scale);
  const proposed: ClaimEvent = { type: 'VerdictProposed', verdictId, reviewId: review.id, ...finding };
  if (claim.sealed) return [...openSealed(claim, review.id, command.sealed), proposed, ...agreement(claim, command)];
  if (desk.mode === 'double-blind') {
    const { digest = '' } = command;
    return [{ type: 'VerdictSealed', verdictId, reviewId: review.id, digest }];
  }
  return desk.mode === 'single' ? [proposed, { type: 'VerdictApproved', verdictId }] : [proposed];
}

function openSealed({ id, sealed }: Claim, reviewId: string, content: Proposal['sealed']): ClaimEvent[] {
  if (!sealed || !content) throw new Error(`nobody knows what the sealed verdict of claim ${id} says`);
  return [{ type: 'VerdictOpened', ...sealed, reviewId, salt: content.salt, ...content.finding }];
}

function agreement({ sealed: first }: Claim, { finding, sealed }: Proposal): ClaimEvent[] {
  const agrees = sealed?.finding.scale === finding.scale && sealed.finding.rating === finding.rating;
  return first && agrees ? [{ type: 'VerdictApproved', verdictId: first.verdictId }] : [];
}

/** The review comes back to its author with a fresh lease. */
export function withdrawVerdict(claim: Claim, verdictId: string, desk: Desk, actor: Actor, at: string): ClaimEvent[] {
  const verdict = verdictOf(claim, verdictId);
  if (verdict.authorId !== actor.id) {
    throw new Refusal('verdict-is-anothers', 'Only its author can withdraw a verdict.', 'forbidden');
  }
  refuseUnless(verdict, 'proposed', 'withdrawn');
  if (disputed(claim.verdicts).length > 0) {
    throw new Refusal('verdicts-are-open', 'Both verdicts are open now, and a third editor decides between them.');
  }
  return [{ type: 'VerdictWithdrawn', verdictId, leaseExpiresAt: leaseEnd(desk, at) }];
}

/** Four eyes: nobody decides on a verdict of their own. A return needs a note, or its author cannot act on it. */
export function decideOnVerdict(
  claim: Claim,
  { verdictId, decision, note }: { verdictId: string; decision: 'approve' | 'return'; note?: string },
  actor: Actor,
): ClaimEvent[] {
  refuseNonApprovers(claim, actor);
  const verdict = verdictOf(claim, verdictId);
  const authors = [verdict, ...disputed(claim.verdicts)].map(({ authorId }) => authorId);
  if (authors.includes(actor.id)) {
    throw new Refusal(
      'verdict-needs-another-approver',
      'You wrote this verdict; somebody else has to approve or return it.',
      'forbidden',
    );
  }
  refuseUnless(verdict, 'proposed', decision === 'approve' ? 'approved' : 'returned');
  if (decision === 'approve') return [{ type: 'VerdictApproved', verdictId, ...(note !== undefined && { note }) }];
  if (note === undefined || note.trim() === '') {
    throw new Refusal('return-needs-a-note', 'Say in the note what its author should change.', 'invalid', [
      { pointer: '/note', detail: 'required with the decision "return"' },
    ]);
  }
  return [{ type: 'VerdictReturned', verdictId, note }];
}

export function publishVerdict(
  claim: Claim,
  { verdictId, slug }: { verdictId: string; slug: string },
  actor: Actor,
): ClaimEvent[] {
  refuseNonApprovers(claim, actor);
  refuseUnless(verdictOf(claim, verdictId), 'approved', 'published');
  if (currentVerdict(claim.verdicts)?.id !== verdictId) {
    throw new Refusal('verdict-is-not-in-force', 'A later verdict of this claim is in force. Nothing was published.');
  }
  return [{ type: 'VerdictPublished', verdictId, slug: claim.slug ?? slug }];
}

/** What a correction changes; everything not named stays as the superseded verdict had it. */
export type FindingChanges = Partial<Omit<Finding, 'scaleVersion'>>;

/** Supersedes the published verdict in the open. A retraction keeps the finding for the record. */
export function correctVerdict(
  claim: Claim,
  command: {
    verdictId: string;
    supersedes: string;
    kind: CorrectionKind;
    note: string;
    changes: FindingChanges;
    scale: RatingScale;
  },
  actor: Actor,
): ClaimEvent[] {
  const { verdictId, supersedes, kind, note, changes, scale } = command;
  refuseNonApprovers(claim, actor);
  const old = verdictOf(claim, supersedes);
  refuseUnless(old, 'published', 'corrected');
  const before: Finding = {
    scale: old.scale,
    scaleVersion: old.scaleVersion,
    rating: old.rating,
    summary: old.summary,
    rationale: old.rationale,
    evidence: old.evidence,
  };
  const finding: Finding = { ...before, ...given(changes), scaleVersion: scale.version };
  refuseBadFinding(finding, scale);
  return [{ type: 'VerdictCorrected', verdictId, supersedes, kind, note, ...finding }];
}

/** True when the public has a verdict of this claim to read. */
export function isPublished(claim: Claim): boolean {
  return publishedVerdict(claim.verdicts) !== undefined;
}
