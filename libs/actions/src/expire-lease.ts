/** A lease that ran out ends: the claim waits again, the draft stays. */
import { expireLease as decide, offerReturned as offer, SERVICE, type Claim } from '#domain';
import type { Tx } from '#store';
import { changeClaim } from './claim-changes.js';

export function expireLease(tx: Tx, claimId: string, at: string): Promise<Claim> {
  return changeClaim(tx, { claimId, actorId: SERVICE, at }, (claim) => decide(claim, at));
}

/** A returned claim that its author did not take back in time is offered to everyone. */
export function offerReturned(tx: Tx, claimId: string, at: string): Promise<Claim> {
  return changeClaim(tx, { claimId, actorId: SERVICE, at }, (claim, desk) => offer(claim, desk, at));
}
