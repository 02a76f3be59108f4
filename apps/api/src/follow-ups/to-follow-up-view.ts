/** Makes the views of follow-ups, with the names of who checked. */
import type { EntityManager } from 'typeorm';
import type { Claim } from '#domain';
import { personNames, type TrackedPlan } from '#store/queries';
import { canonicalOf, toClaimantViews, type Canonical } from '../claims/to-claimants.js';
import { toEvidenceView, toPersonRef, type Names } from '../claims/to-verdict-view.js';
import type { FollowUpView } from './follow-up.view.dto.js';

export async function loadFollowUpViews(
  manager: EntityManager,
  plans: readonly TrackedPlan[],
): Promise<FollowUpView[]> {
  const people = plans.flatMap(({ followUp }) => followUp.checks.map(({ by }) => by));
  const names = await personNames(manager, people);
  const claimants = await canonicalOf(
    manager,
    plans.map(({ claim }) => claim),
  );
  return plans.map((plan) => toFollowUpView(plan, names, claimants));
}

/** Of a claim that an action has just changed. */
export async function loadFollowUpView(manager: EntityManager, claim: Claim): Promise<FollowUpView> {
  const { followUp } = claim;
  if (!followUp) throw new Error(`claim ${claim.id} has no follow-up`);
  const people = followUp.checks.map(({ by }) => by);
  return toFollowUpView({ followUp, claim }, await personNames(manager, people), await canonicalOf(manager, [claim]));
}

function toFollowUpView({ followUp, claim }: TrackedPlan, names: Names, canonical: Canonical): FollowUpView {
  const { id, statement, claimants, desk, state } = claim;
  return {
    ...followUp,
    claim: { id, statement, claimants: toClaimantViews(claimants, canonical), desk, state },
    actors: [...followUp.actors],
    checks: followUp.checks.map(({ by, evidence, ...check }) => ({
      ...check,
      by: toPersonRef(by, names),
      evidence: evidence.map(toEvidenceView),
    })),
  };
}
