/** The holder of a review renews their lease. No event: a lease is a hold in time, not a fact about the claim. */
import { heldReview, leaseEnd, type Actor, type Claim } from '#domain';
import { ReviewRow, type Tx } from '#store';
import { claimForUpdate, deskBySlug } from '#store/queries';
import { notFound } from './not-found.js';
import { claimOfReview } from './review-changes.js';

export interface OwnReview {
  readonly reviewId: string;
  readonly actor: Actor;
}

export async function renewLease(tx: Tx, { reviewId, actor }: OwnReview, at: string): Promise<Claim> {
  const claim = await claimForUpdate(tx, await claimOfReview(tx, reviewId));
  if (!claim) throw notFound('review', reviewId);
  const review = heldReview(claim, actor, at, reviewId);
  const leaseExpiresAt = leaseEnd(await deskBySlug(tx, claim.desk), at);
  await tx.update(ReviewRow, { id: review.id }, { leaseExpiresAt: new Date(leaseExpiresAt) });
  return { ...claim, review: { ...review, leaseExpiresAt } };
}
