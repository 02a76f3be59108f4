/** Rules for putting a claim by hand where it stands in another revision of its article. */
import type { Actor } from '../actor.js';
import { Refusal } from '../refusal.js';
import type { RevisionFate } from '../vocabulary.js';
import type { Anchor } from './anchor.js';
import { isSettled, refuseOthersHold, refuseOutsiders } from './editing.js';
import type { ClaimEvent } from './events.js';
import type { Claim } from './state.js';

/**
 * The claim stands at `anchor` of `revision`, as an editor found it there.
 * What a verdict speaks of may be found elsewhere, but in the same words.
 */
export function reanchorClaim(
  claim: Claim,
  { revision, anchor }: { revision: number; anchor: Anchor },
  actor: Actor,
): ClaimEvent[] {
  refuseOutsiders(actor, claim.desk);
  refuseOthersHold(claim, actor);
  const fate = fateOf(claim, anchor);
  if (fate === 'changed' && isSettled(claim)) {
    throw new Refusal(
      'claim-has-a-verdict',
      'A verdict speaks of other words than these. Nothing was changed. Choose the same words, or reopen the claim first.',
    );
  }
  return [{ type: 'ClaimReanchored', revision, fate, anchor, text: anchor.exact }];
}

function fateOf({ anchor: before }: Claim, after: Anchor): RevisionFate {
  if (after.exact !== before.exact) return 'changed';
  return after.start === before.start ? 'unchanged' : 'moved';
}
