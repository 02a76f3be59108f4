/** An editor sets the due window of a follow-up, or the day to look again, by hand. */
import {
  advanceFollowUp,
  evolveClaim,
  rescheduleFollowUp as decide,
  type Actor,
  type Claim,
  type DueWindow,
} from '#domain';
import type { Tx } from '#store';
import { changeByFollowUp } from './follow-up-changes.js';

export interface RescheduleFollowUp {
  readonly followUpId: string;
  readonly actor: Actor;
  readonly ifVersion: number;
  readonly window: DueWindow;
  readonly reason: string;
}

/** The follow-up is at once in the state that the new window puts it in. */
export function rescheduleFollowUp(
  tx: Tx,
  { followUpId, actor, ifVersion, window, reason }: RescheduleFollowUp,
  at: string,
): Promise<Claim> {
  return changeByFollowUp(tx, { followUpId, actorId: actor.id, at, ifVersion }, (claim) => {
    const moved = decide(claim, window, reason, actor);
    const after = moved.reduce<Claim>(
      (state, event) => evolveClaim(state.id, state, { event, at, actorId: actor.id }),
      claim,
    );
    return [...moved, ...advanceFollowUp(after, at)];
  });
}
