/** An editor looks at what came of a plan and records it; an outcome that settles the plan closes the follow-up. */
import { checkFollowUp as decide, promiseScale, type Actor, type Claim, type Evidence } from '#domain';
import type { Tx } from '#store';
import { scaleByVersion } from '#store/queries';
import { changeByFollowUp } from './follow-up-changes.js';
import { newId } from './ids.js';

export interface CheckFollowUp {
  readonly followUpId: string;
  readonly actor: Actor;
  readonly outcome: string;
  readonly note: string;
  readonly evidence: readonly Evidence[];
}

export function checkFollowUp(tx: Tx, { followUpId, actor, ...check }: CheckFollowUp, at: string): Promise<Claim> {
  return changeByFollowUp(tx, { followUpId, actorId: actor.id, at }, async (claim) => {
    const scale = await scaleByVersion(tx, promiseScale.slug);
    return decide(claim, { ...check, checkId: newId(), scale }, actor, at);
  });
}
