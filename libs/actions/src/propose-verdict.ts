/** The holder of a review proposes a verdict. */
import { proposeVerdict as decide, type Actor, type Claim, type Finding } from '#domain';
import type { Tx } from '#store';
import { scaleByVersion } from '#store/queries';
import { changeClaim } from './claim-changes.js';
import { newId } from './ids.js';

export interface ProposeVerdict {
  readonly reviewId: string;
  readonly actor: Actor;
  /** Without `scaleVersion`, the scale's newest version holds. */
  readonly finding: Omit<Finding, 'scaleVersion'> & { readonly scaleVersion?: number };
}

/** Answers the claim and the id of its new verdict. The draft stays until the review ends in a decision. */
export async function proposeVerdict(
  tx: Tx,
  { reviewId, actor, finding }: ProposeVerdict,
  at: string,
): Promise<{ claim: Claim; verdictId: string }> {
  const verdictId = newId();
  const claim = await changeClaim(tx, { reviewId, actorId: actor.id, at }, async (claim, desk) => {
    const scale = await scaleByVersion(tx, finding.scale, finding.scaleVersion);
    const command = { finding: { ...finding, scaleVersion: scale.version }, scale, desk, verdictId, reviewId };
    return decide(claim, command, actor, at);
  });
  return { claim, verdictId };
}
