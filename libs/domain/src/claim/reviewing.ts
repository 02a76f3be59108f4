/** Rules for holding a claim: take, release, skip, and what happens when a lease runs out. */
import type { Actor } from '../actor.js';
import type { Desk } from '../desk/desk.js';
import { leaseEnd } from '../desk/desk.js';
import { Refusal } from '../refusal.js';
import { refuseOthersHold, refuseOutsiders } from './editing.js';
import type { ClaimEvent } from './events.js';
import type { Claim, Review } from './state.js';

/** True when an editor may be offered this claim: it waits, and they did not skip it or have it returned to another. */
export function waitsFor(claim: Claim, actor: Pick<Actor, 'id'>): boolean {
  if (claim.state === 'returned') return claim.returnedTo === actor.id;
  return claim.state === 'queued' && !claim.review?.skippedBy.includes(actor.id);
}

/**
 * Takes a claim. `reviewId` is used when the round has no review yet.
 * An own hold that still stands is no error and changes nothing: taking twice is taking once.
 * A hold whose lease has run out stands in nobody's way, swept or not.
 */
export function takeReview(claim: Claim, desk: Desk, actor: Actor, at: string, reviewId: string): ClaimEvent[] {
  refuseOutsiders(actor, claim.desk);
  const lapsed = expireLease(claim, at);
  if (claim.state === 'in-review' && lapsed.length === 0) {
    refuseOthersHold(claim, actor);
    return [];
  }
  if (claim.sealed?.authorId === actor.id) {
    throw new Refusal(
      'your-verdict-is-sealed',
      'You have proposed a verdict of this claim. Another editor finds theirs without having seen it.',
    );
  }
  if (claim.state === 'returned' && claim.returnedTo !== actor.id) {
    throw new Refusal(
      'claim-was-returned-to-its-author',
      `Its verdict was returned; its author has it first, for ${desk.leaseMinutes} minutes.`,
    );
  }
  if (claim.state !== 'queued' && claim.state !== 'returned' && claim.state !== 'in-review') {
    throw new Refusal('claim-does-not-wait', `A claim that is ${claim.state} cannot be taken for review.`);
  }
  return [
    ...lapsed,
    {
      type: 'ReviewTaken',
      reviewId: claim.review?.id ?? reviewId,
      round: claim.round,
      leaseExpiresAt: leaseEnd(desk, at),
    },
  ];
}

/**
 * The review that `actor` holds at `at`, or a refusal: leases end by the clock, swept or not.
 * `reviewId` names the round that they mean; a review of an earlier round is over.
 */
export function heldReview(claim: Claim, actor: Actor, at: string, reviewId = claim.review?.id): Review {
  refuseOutsiders(actor, claim.desk);
  refuseOthersHold(claim, actor);
  const { review } = claim;
  const holds = claim.state === 'in-review' && review?.holderId === actor.id && review.id === reviewId;
  if (!holds || review.leaseExpiresAt === undefined || Date.parse(review.leaseExpiresAt) <= Date.parse(at)) {
    throw new Refusal(
      'lease-is-lost',
      'You no longer hold this claim. Your draft is kept; take the claim again to go on.',
    );
  }
  return review;
}

export function releaseReview(claim: Claim, actor: Actor, at: string, reviewId?: string): ClaimEvent[] {
  return [{ type: 'ReviewReleased', reviewId: heldReview(claim, actor, at, reviewId).id }];
}

export function skipReview(claim: Claim, actor: Actor, at: string, reviewId?: string): ClaimEvent[] {
  return [{ type: 'ReviewSkipped', reviewId: heldReview(claim, actor, at, reviewId).id }];
}

/** Nothing when the lease was renewed or given back meanwhile. */
export function expireLease(claim: Claim, at: string): ClaimEvent[] {
  const { review } = claim;
  if (claim.state !== 'in-review' || review?.holderId === undefined || review.leaseExpiresAt === undefined) return [];
  if (Date.parse(review.leaseExpiresAt) > Date.parse(at)) return [];
  return [{ type: 'LeaseExpired', reviewId: review.id, holderId: review.holderId }];
}

/** A returned claim whose author did not take it back for a lease's length is offered to everyone. */
export function offerReturned(claim: Claim, desk: Desk, at: string): ClaimEvent[] {
  if (claim.state !== 'returned') return [];
  const returnedAt = claim.verdicts.findLast((v) => v.state === 'returned')?.decidedAt ?? claim.updatedAt;
  if (Date.parse(leaseEnd(desk, returnedAt)) > Date.parse(at)) return [];
  return [{ type: 'ClaimQueued', reason: 'author-did-not-take-it-back' }];
}
