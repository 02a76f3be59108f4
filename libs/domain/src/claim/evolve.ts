/** Folds a claim's events to its state. Total: it never refuses, as what happened has happened. */
import type { Claim, Review } from './state.js';
import type { ClaimEvent, ClaimEventOf, ClaimEventType, Occurred } from './events.js';
import { evolveFollowUp } from '../follow-up/evolve.js';
import { evolveVerdicts } from '../verdict/evolve.js';
import { disputed } from '../verdict/verdict.js';
import { without } from '../without.js';

type Step<T extends ClaimEventType> = (
  claim: Claim,
  event: ClaimEventOf<T>,
  at: string,
  actorId: string | null,
) => Claim;

/** Back to the desk: waiting since `at`, held by nobody. */
function queued(claim: Claim, at: string): Claim {
  const base = without(claim, 'returnedTo', 'dismissal', 'review');
  const review = claim.review && { review: unheld(claim.review) };
  return { ...base, ...review, state: 'queued', queuedAt: at };
}

function unheld(review: Review): Review {
  return without(review, 'holderId', 'heldSince', 'leaseExpiresAt');
}

/** Not offered to this editor any more, in this round. */
function keptFrom(claim: Claim, editorId: string | null): Claim {
  const { review } = claim;
  if (!review || editorId === null) return claim;
  return { ...claim, review: { ...review, skippedBy: [...new Set([...review.skippedBy, editorId])] } };
}

function held(claim: Claim, review: Review): Claim {
  return { ...without(claim, 'queuedAt', 'returnedTo'), state: 'in-review', review };
}

const steps: { [T in Exclude<ClaimEventType, 'ClaimExtracted' | 'ClaimMarked'>]: Step<T> } = {
  ClaimQueued: (claim, _event, at) => queued(claim, at),
  ClaimEdited: (claim, { changes }) => {
    const { plan, ...fields } = changes;
    const edited = { ...claim, ...fields };
    if (plan === undefined) return edited;
    return plan === null ? without(edited, 'plan') : { ...edited, plan };
  },
  ClaimReanchored: (claim, { revision, anchor, text }) => ({
    ...claim,
    revision: anchor ? revision : claim.revision,
    ...(anchor && { anchor }),
    ...(text !== undefined && { text }),
  }),
  ClaimDismissed: (claim, { reason, note }) => ({
    ...without(claim, 'queuedAt', 'returnedTo', 'review', 'sealed'),
    ...(claim.review && { review: unheld(claim.review) }),
    state: 'dismissed',
    dismissal: { reason, ...(note !== undefined && { note }) },
  }),
  ClaimReopened: (claim, _event, at) => ({
    ...without(queued(claim, at), 'review'),
    round: claim.state === 'resolved' || claim.review ? claim.round + 1 : claim.round,
  }),
  ReviewTaken: (claim, { reviewId, round, leaseExpiresAt }, at, holderId) =>
    held(claim, {
      id: reviewId,
      round,
      ...(holderId !== null && { holderId }),
      heldSince: at,
      leaseExpiresAt,
      skippedBy: claim.review?.skippedBy ?? [],
    }),
  ReviewReleased: (claim, _event, at) => queued(claim, at),
  ReviewSkipped: (claim, _event, at, actorId) => keptFrom(queued(claim, at), actorId),
  LeaseExpired: (claim, _event, at) => queued(claim, at),
  VerdictSealed: (claim, { verdictId }, at, actorId) => {
    const back = keptFrom(queued(claim, at), actorId);
    return { ...back, sealed: { verdictId, authorId: actorId ?? '', proposedAt: at } };
  },
  VerdictOpened: (claim) => without(claim, 'sealed'),
  VerdictProposed: (claim) => ({
    ...claim,
    state: 'awaiting-approval',
    ...(claim.review && { review: unheld(claim.review) }),
  }),
  VerdictWithdrawn: (claim, { leaseExpiresAt }, at, actorId) =>
    claim.review
      ? held(claim, {
          ...claim.review,
          ...(actorId !== null && { holderId: actorId }),
          heldSince: at,
          leaseExpiresAt,
        })
      : claim,
  VerdictApproved: (claim) => ({ ...claim, state: 'resolved' }),
  VerdictReturned: (claim, { verdictId }, at) => {
    // Of two that differ neither was right: both are over, and anybody may begin anew.
    if (disputed(claim.verdicts).length > 0) {
      const open = queued(claim, at);
      return open.review ? { ...open, review: { ...open.review, skippedBy: [] } } : open;
    }
    const author = claim.verdicts.find((v) => v.id === verdictId)?.authorId;
    return { ...claim, state: 'returned', ...(author !== undefined && { returnedTo: author }) };
  },
  VerdictPublished: (claim, { slug }) => ({ ...claim, slug: claim.slug ?? slug }),
  VerdictCorrected: (claim) => claim,
  FollowUpScheduled: (claim) => claim,
  FollowUpRescheduled: (claim) => claim,
  FollowUpDue: (claim) => claim,
  FollowUpOverdue: (claim) => claim,
  FollowUpChecked: (claim) => claim,
  FollowUpClosed: (claim) => claim,
};

function begin(id: string, { event, at }: Occurred<ClaimEvent>): Claim {
  if (event.type !== 'ClaimExtracted' && event.type !== 'ClaimMarked') {
    throw new Error(`claim ${id} begins with ${event.type}`);
  }
  const { type: _type, ...origin } = event;
  return {
    id,
    ...origin,
    state: 'extracted',
    priority: 0,
    round: 1,
    verdicts: [],
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
}

/** The state after one more event. `claim` is undefined before its first event. */
export function evolveClaim(id: string, claim: Claim | undefined, occurred: Occurred<ClaimEvent>): Claim {
  if (!claim) return begin(id, occurred);
  const { event, at, actorId } = occurred;
  const version = claim.version + 1;
  const step = steps[event.type as keyof typeof steps] as Step<ClaimEventType>;
  const verdicts = evolveVerdicts(claim.verdicts, occurred, version);
  const followUp = evolveFollowUp(claim.followUp, occurred, version);
  return {
    ...step(claim, event, at, actorId),
    verdicts,
    ...(followUp && { followUp }),
    version,
    updatedAt: at,
  };
}

/** The state that a whole history folds to. */
export function foldClaim(id: string, history: readonly Occurred<ClaimEvent>[]): Claim | undefined {
  return history.reduce<Claim | undefined>((claim, occurred) => evolveClaim(id, claim, occurred), undefined);
}
