/** An approver corrects, updates or retracts a published verdict, in the open. */
import { correctVerdict as decide, type Claim, type CorrectionKind, type FindingChanges } from '#domain';
import type { Tx } from '#store';
import { scaleByVersion } from '#store/queries';
import { newId } from './ids.js';
import { changeClaim } from './claim-changes.js';
import type { OneVerdict } from './withdraw-verdict.js';

export interface CorrectVerdict extends OneVerdict {
  readonly kind: CorrectionKind;
  readonly note: string;
  readonly changes: FindingChanges;
}

/** Answers the claim and the id of the verdict that is now in force. */
export async function correctVerdict(
  tx: Tx,
  { verdictId: supersedes, actor, kind, note, changes }: CorrectVerdict,
  at: string,
): Promise<{ claim: Claim; verdictId: string }> {
  const verdictId = newId();
  const claim = await changeClaim(tx, { verdictId: supersedes, actorId: actor.id, at }, async (claim) => {
    const old = claim.verdicts.find((v) => v.id === supersedes);
    const keepsVersion = old && (changes.scale === undefined || changes.scale === old.scale);
    const scale = await scaleByVersion(
      tx,
      changes.scale ?? old?.scale ?? '',
      keepsVersion ? old.scaleVersion : undefined,
    );
    return decide(claim, { verdictId, supersedes, kind, note, changes, scale }, actor);
  });
  return { claim, verdictId };
}
