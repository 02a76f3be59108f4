/** What a person may do next with a claim: asked of the rules themselves, so that no button can be refused. */
import type { Actor } from '../actor.js';
import { DESK_DEFAULTS } from '../desk/desk.js';
import { Refusal } from '../refusal.js';
import truth from '../scale/truth.scale.js';
import { currentVerdict, proposedVerdict, publishedVerdict } from '../verdict/verdict.js';
import { dismissClaim, editClaim, queueClaim, reopenClaim } from './editing.js';
import { correctVerdict, decideOnVerdict, publishVerdict, withdrawVerdict } from './judging.js';
import { heldReview, takeReview } from './reviewing.js';
import type { Claim } from './state.js';

export const CLAIM_ACTIONS = [
  'edit',
  'queueing',
  'dismissal',
  'reopening',
  'review',
  'verdict',
  'release',
  'withdrawal',
  'approval',
  'publication',
  'corrections',
] as const;
export type ClaimAction = (typeof CLAIM_ACTIONS)[number];

// No rule asked here depends on the settings of a desk, but for the length of a lease.
const desk = { slug: '', name: '', ...DESK_DEFAULTS };

function passes(rule: () => unknown): boolean {
  try {
    rule();
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** The actions that the rules would let `actor` do at `at`, in the order of CLAIM_ACTIONS. */
export function allowedActions(claim: Claim, actor: Actor, at: string): ClaimAction[] {
  const proposed = proposedVerdict(claim.verdicts);
  const current = currentVerdict(claim.verdicts);
  const published = publishedVerdict(claim.verdicts);
  const held = (): unknown => heldReview(claim, actor, at);
  const rules: Record<ClaimAction, () => unknown> = {
    edit: () => editClaim(claim, { statement: `${claim.statement} ` }, actor),
    queueing: () => queueClaim(claim, actor),
    dismissal: () => dismissClaim(claim, { reason: 'not-checkable' }, actor),
    reopening: () => reopenClaim(claim, '', actor),
    review: () => takeReview(claim, desk, actor, at, ''),
    verdict: held,
    release: held,
    withdrawal: () => absent(proposed) || withdrawVerdict(claim, proposed.id, desk, actor, at),
    approval: () => absent(proposed) || decideOnVerdict(claim, { verdictId: proposed.id, decision: 'approve' }, actor),
    publication: () => absent(current) || publishVerdict(claim, { verdictId: current.id, slug: '' }, actor),
    corrections: () =>
      absent(published) ||
      correctVerdict(
        claim,
        {
          verdictId: '',
          supersedes: published.id,
          kind: 'retraction',
          note: '',
          changes: {},
          scale: retracting(published),
        },
        actor,
      ),
  };
  return CLAIM_ACTIONS.filter((action) => passes(rules[action]));
}

/** A scale that has the rating in force: whether a correction is possible does not hang on the new rating. */
function retracting({ scale, scaleVersion, rating }: { scale: string; scaleVersion: number; rating: string }) {
  return { ...truth, slug: scale, version: scaleVersion, ratings: [{ value: rating, name: '', definition: '' }] };
}

function absent(value: unknown): value is undefined {
  if (value === undefined) throw new Refusal('nothing-to-act-on', 'There is no such verdict.');
  return false;
}
