/** Another editor approves a proposed verdict. */
import { decideOnVerdict, type Claim } from '#domain';
import type { Tx } from '#store';
import { changeClaim } from './claim-changes.js';
import type { OneVerdict } from './withdraw-verdict.js';

export interface ApproveVerdict extends OneVerdict {
  readonly note?: string;
}

export function approveVerdict(tx: Tx, { actor, ...verdict }: ApproveVerdict, at: string): Promise<Claim> {
  const { verdictId } = verdict;
  return changeClaim(tx, { verdictId, actorId: actor.id, at }, (claim) =>
    decideOnVerdict(claim, { ...verdict, decision: 'approve' }, actor),
  );
}
