/** The holder gives a claim back. */
import { releaseReview as decide, type Claim } from '#domain';
import type { Tx } from '#store';
import { changeClaim } from './claim-changes.js';
import type { OwnReview } from './renew-lease.js';

export function releaseReview(tx: Tx, { reviewId, actor }: OwnReview, at: string): Promise<Claim> {
  return changeClaim(tx, { reviewId, actorId: actor.id, at }, (claim) => decide(claim, actor, at, reviewId));
}
