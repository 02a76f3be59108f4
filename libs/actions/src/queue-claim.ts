/** An editor queues a claim that was below its desk's threshold. */
import { queueClaim as decide, type Actor, type Claim } from '#domain';
import type { Tx } from '#store';
import { changeClaim } from './claim-changes.js';

export function queueClaim(tx: Tx, { claimId, actor }: { claimId: string; actor: Actor }, at: string): Promise<Claim> {
  return changeClaim(tx, { claimId, actorId: actor.id, at }, (claim) => decide(claim, actor));
}
