/** The holder of a review renews their lease. No event: a lease is a hold in time, not a fact about the claim. */
import { heldReview, leaseEnd, type Actor, type Claim } from '#domain';
import { ReviewRow, type Tx } from '#store';
import { claimForUpdate } from '#store/queries';
import { notFound } from './not-found.js';

export interface OwnReview {
  readonly reviewId: string;
  readonly actor: Actor;
}

export async function renewLease(tx: Tx, { reviewId, actor }: OwnReview, at: string): Promise<Claim> {
  const found = await claimForUpdate(tx, { reviewId });
  if (!found) throw notFound('review', reviewId);
  const { claim, desk } = found;
  const review = heldReview(claim, actor, at, reviewId);
  const leaseExpiresAt = leaseEnd(desk, at);
  await tx.update(ReviewRow, { id: review.id }, { leaseExpiresAt: new Date(leaseExpiresAt) });
  return { ...claim, review: { ...review, leaseExpiresAt } };
}
