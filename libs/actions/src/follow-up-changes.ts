/** The way to a claim by the id of its follow-up. */
import type { Claim, ClaimEvent, FollowUp } from '#domain';
import { FollowUpRow, type Tx } from '#store';
import { changeClaim, stale, type Change } from './claim-changes.js';
import { notFound } from './not-found.js';

/** As changeClaim, for the claim whose plan is followed up; `ifVersion` is the follow-up's own version. */
export async function changeByFollowUp(
  tx: Tx,
  { followUpId, ifVersion, ...change }: Omit<Change, 'claimId'> & { readonly followUpId: string },
  decide: (claim: Claim, followUp: FollowUp) => ClaimEvent[] | Promise<ClaimEvent[]>,
): Promise<Claim> {
  const row = await tx.findOne(FollowUpRow, { where: { id: followUpId }, select: { id: true, claimId: true } });
  if (!row) throw notFound('follow-up', followUpId);
  return changeClaim(tx, { ...change, claimId: row.claimId }, (claim) => {
    const { followUp } = claim;
    if (!followUp) throw notFound('follow-up', followUpId);
    if (ifVersion !== undefined && ifVersion !== followUp.version) throw stale('follow-up', followUp.version);
    return decide(claim, followUp);
  });
}
