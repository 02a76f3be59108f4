/** Its author withdraws a proposed verdict; the review comes back to them, with its draft. */
import { withdrawVerdict as decide, type Actor, type Claim } from '#domain';
import type { Tx } from '#store';
import { changeClaim } from './claim-changes.js';

export interface OneVerdict {
  readonly verdictId: string;
  readonly actor: Actor;
}

export function withdrawVerdict(tx: Tx, { verdictId, actor }: OneVerdict, at: string): Promise<Claim> {
  return changeClaim(tx, { verdictId, actorId: actor.id, at }, (claim, desk) =>
    decide(claim, verdictId, desk, actor, at),
  );
}
