/** An editor dismisses a claim, with a reason; reopening takes it back. */
import { dismissClaim as decide, type Actor, type Claim, type DismissalReason } from '#domain';
import type { Tx } from '#store';
import { changeClaim } from './claim-changes.js';

export interface DismissClaim {
  readonly claimId: string;
  readonly actor: Actor;
  readonly reason: DismissalReason;
  readonly note?: string;
}

export function dismissClaim(tx: Tx, { claimId, actor, ...why }: DismissClaim, at: string): Promise<Claim> {
  return changeClaim(tx, { claimId, actorId: actor.id, at }, (claim) => decide(claim, why, actor));
}
