/** An editor reopens a resolved or dismissed claim: a new round of work begins. */
import { reopenClaim as decide, type Actor, type Claim } from '#domain';
import type { Tx } from '#store';
import { changeClaim } from './claim-changes.js';

export interface ReopenClaim {
  readonly claimId: string;
  readonly actor: Actor;
  readonly reason: string;
}

export function reopenClaim(tx: Tx, { claimId, actor, reason }: ReopenClaim, at: string): Promise<Claim> {
  return changeClaim(tx, { claimId, actorId: actor.id, at }, (claim) => decide(claim, reason, actor));
}
