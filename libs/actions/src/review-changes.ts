/** The way to a claim by the id of its review. */
import type { Claim, ClaimEvent } from '#domain';
import { ReviewRow, type Tx } from '#store';
import { changeClaim, type Change } from './claim-changes.js';
import { notFound } from './not-found.js';

/** The claim under review `reviewId`. */
export async function claimOfReview(tx: Tx, reviewId: string): Promise<string> {
  const row = await tx.findOne(ReviewRow, { where: { id: reviewId }, select: { id: true, claimId: true } });
  if (!row) throw notFound('review', reviewId);
  return row.claimId;
}

/** As changeClaim, for the claim under review `reviewId`. */
export async function changeByReview(
  tx: Tx,
  { reviewId, ...change }: Omit<Change, 'claimId'> & { readonly reviewId: string },
  decide: (claim: Claim) => ClaimEvent[] | Promise<ClaimEvent[]>,
): Promise<Claim> {
  return changeClaim(tx, { ...change, claimId: await claimOfReview(tx, reviewId) }, decide);
}
