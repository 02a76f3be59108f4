/** The holder of a review proposes a verdict; on a double-blind desk the first one is sealed. */
import { proposeVerdict as decide, type Actor, type Claim, type Finding } from '#domain';
import type { Tx } from '#store';
import { scaleByVersion } from '#store/queries';
import { changeClaim } from './claim-changes.js';
import { newId } from './ids.js';
import { keepSealed, sealedOf, sealOf } from './sealed-verdicts.js';

export interface ProposeVerdict {
  readonly reviewId: string;
  readonly actor: Actor;
  /** Without `scaleVersion`, the scale's newest version holds. */
  readonly finding: Omit<Finding, 'scaleVersion'> & { readonly scaleVersion?: number };
}

/** Answers the claim, and its new verdict with what it says. The draft stays until the review ends in a decision. */
export async function proposeVerdict(
  tx: Tx,
  { reviewId, actor, finding: given }: ProposeVerdict,
  at: string,
): Promise<{ claim: Claim; verdictId: string; finding: Finding }> {
  const verdictId = newId();
  let finding: Finding = { ...given, scaleVersion: given.scaleVersion ?? 0 };
  const claim = await changeClaim(tx, { reviewId, actorId: actor.id, at }, async (before, desk) => {
    const scale = await scaleByVersion(tx, given.scale, given.scaleVersion);
    finding = { ...finding, scaleVersion: scale.version };
    const seal = sealOf(finding);
    const sealed = await sealedOf(tx, before);
    const proposal = { finding, scale, desk, verdictId, reviewId, digest: seal.digest, ...(sealed && { sealed }) };
    const events = decide(before, proposal, actor, at);
    if (events.some(({ type }) => type === 'VerdictSealed')) await keepSealed(tx, verdictId, finding, seal);
    return events;
  });
  return { claim, verdictId, finding };
}
