/** Its author withdraws a proposed verdict; the review comes back to them, with its draft. */
import { withdrawVerdict as decide, type Actor, type Claim } from '#domain';
import type { Tx } from '#store';
import { deskBySlug } from '#store/queries';
import { changeByVerdict } from './verdict-changes.js';

export interface OneVerdict {
  readonly verdictId: string;
  readonly actor: Actor;
}

export function withdrawVerdict(tx: Tx, { verdictId, actor }: OneVerdict, at: string): Promise<Claim> {
  return changeByVerdict(tx, { verdictId, actorId: actor.id, at }, async (claim) =>
    decide(claim, verdictId, await deskBySlug(tx, claim.desk), actor, at),
  );
}
