/** The way to a claim by the id of one of its verdicts. */
import type { Claim, ClaimEvent } from '#domain';
import { VerdictRow, type Tx } from '#store';
import { changeClaim, type Change } from './claim-changes.js';
import { notFound } from './not-found.js';

/** As changeClaim, for the claim that verdict `verdictId` speaks of. */
export async function changeByVerdict(
  tx: Tx,
  { verdictId, ...change }: Omit<Change, 'claimId'> & { readonly verdictId: string },
  decide: (claim: Claim) => ClaimEvent[] | Promise<ClaimEvent[]>,
): Promise<Claim> {
  const row = await tx.findOne(VerdictRow, { where: { id: verdictId }, select: { id: true, claimId: true } });
  if (!row) throw notFound('verdict', verdictId);
  return changeClaim(tx, { ...change, claimId: row.claimId }, decide);
}
