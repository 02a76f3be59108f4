/** An approver publishes an approved verdict: from now on the public reads it. */
import { publishVerdict as decide, slugOf, type Claim } from '#domain';
import type { Tx } from '#store';
import { changeClaim } from './claim-changes.js';
import type { OneVerdict } from './withdraw-verdict.js';

export function publishVerdict(tx: Tx, { verdictId, actor }: OneVerdict, at: string): Promise<Claim> {
  return changeClaim(tx, { verdictId, actorId: actor.id, at }, (claim) =>
    decide(claim, { verdictId, slug: slugOf(claim.statement, claim.id) }, actor),
  );
}
