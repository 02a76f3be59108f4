/** The holder gives a claim back and is not offered it again in this round. */
import { skipReview as decide, type Claim } from '#domain';
import type { Tx } from '#store';
import { changeClaim } from './claim-changes.js';
import type { OwnReview } from './renew-lease.js';

export function skipReview(tx: Tx, { reviewId, actor }: OwnReview, at: string): Promise<Claim> {
  return changeClaim(tx, { reviewId, actorId: actor.id, at }, (claim) => decide(claim, actor, at, reviewId));
}
