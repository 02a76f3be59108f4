/** Another editor returns a proposed verdict to its author, with a note of what to change. */
import { decideOnVerdict, type Claim } from '#domain';
import type { Tx } from '#store';
import type { ApproveVerdict } from './approve-verdict.js';
import { changeClaim } from './claim-changes.js';

export function returnVerdict(tx: Tx, { actor, ...verdict }: ApproveVerdict, at: string): Promise<Claim> {
  const { verdictId } = verdict;
  return changeClaim(tx, { verdictId, actorId: actor.id, at }, (claim) =>
    decideOnVerdict(claim, { ...verdict, decision: 'return' }, actor),
  );
}
