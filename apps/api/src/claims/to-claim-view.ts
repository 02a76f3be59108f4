/** Makes the view of a claim: its state, the names of its people, and what the caller may do next. */
import type { EntityManager } from 'typeorm';
import {
  allowedActions,
  currentVerdict,
  disputed,
  proposedVerdict,
  type Actor,
  type Claim,
  type FollowUp,
  type Plan,
} from '#domain';
import { personNames } from '#store/queries';
import { AS_RECORDED, canonicalOf, toClaimantViews, type Canonical } from './to-claimants.js';
import type { FollowUpRefView, PlanView } from './claim-parts.view.dto.js';
import type { ClaimView } from './claim.view.dto.js';
import {
  peopleInVerdict,
  toPersonRef,
  toVerdictSummary,
  toVerdictView,
  type Names,
  unnamed,
} from './to-verdict-view.js';

/** Who looks, and when (ISO 8601). A RequestContext is one. */
export interface Looker {
  readonly actor: Actor;
  readonly at: string;
}

/** What people and claimants are called. */
export interface CallNames {
  readonly people: Names;
  readonly claimants: Canonical;
}

/** All that the views of these claims name. Two queries. */
export async function callNamesIn(manager: EntityManager, claims: readonly Claim[]): Promise<CallNames> {
  const people = await personNames(manager, claims.flatMap(peopleInClaim));
  return { people, claimants: await canonicalOf(manager, claims) };
}

/** The views of `claims`, in their order. */
export async function loadClaimViews(
  manager: EntityManager,
  claims: readonly Claim[],
  looker: Looker,
): Promise<ClaimView[]> {
  const names = await callNamesIn(manager, claims);
  return claims.map((claim) => toClaimView(claim, names, looker));
}

export async function loadClaimView(manager: EntityManager, claim: Claim, looker: Looker): Promise<ClaimView> {
  return toClaimView(claim, await callNamesIn(manager, [claim]), looker);
}

/** A claim as it stood in the past: its claimants as it named them, and nothing to be done. */
export async function loadPastClaimView(manager: EntityManager, claim: Claim, looker: Looker): Promise<ClaimView> {
  const people = await personNames(manager, peopleInClaim(claim));
  return { ...toClaimView(claim, { people, claimants: AS_RECORDED }, looker), allowed: [] };
}

/** Everybody whom the view of a claim names. */
export function peopleInClaim({ review, returnedTo, verdicts }: Claim): string[] {
  const ids = [review?.holderId, returnedTo, ...verdicts.flatMap(peopleInVerdict)];
  return ids.filter((id) => id !== undefined);
}

export function toClaimView(claim: Claim, { people: names, claimants }: CallNames, { actor, at }: Looker): ClaimView {
  const { review, returnedTo, followUp, plan, sealed, ...fields } = claim;
  const verdicts = unnamed(claim.verdicts);
  const open = disputed(verdicts);
  const current = currentVerdict(verdicts);
  const proposed = proposedVerdict(verdicts);
  return {
    ...fields,
    claimants: toClaimantViews(claim.claimants, claimants),
    attributionChain: [...claim.attributionChain],
    checkworthinessReasons: [...claim.checkworthinessReasons],
    ...(review?.holderId !== undefined && {
      holder: { ...toPersonRef(review.holderId, names), since: review.heldSince ?? claim.updatedAt },
    }),
    ...(review && { review: toReviewRef(review) }),
    ...(returnedTo !== undefined && { returnedTo: toPersonRef(returnedTo, names) }),
    ...(plan && { plan: toPlanView(plan) }),
    ...(followUp && { followUp: toFollowUpRef(followUp) }),
    ...(current && { currentVerdict: toVerdictView(current, names) }),
    ...(proposed && { proposedVerdict: toVerdictView(proposed, names) }),
    ...(open.length > 0 && { disputedVerdicts: open.map((verdict) => toVerdictView(verdict, names)) }),
    ...(sealed && { sealed: { isMine: sealed.authorId === actor.id, proposedAt: sealed.proposedAt } }),
    verdicts: verdicts.map((verdict) => toVerdictSummary(verdict, names)),
    allowed: allowedActions(claim, actor, at),
  };
}

function toReviewRef({ id, round, leaseExpiresAt }: NonNullable<Claim['review']>) {
  return { id, round, ...(leaseExpiresAt !== undefined && { leaseExpiresAt }) };
}

export function toPlanView(plan: Plan): PlanView {
  return { ...plan, actors: [...plan.actors] };
}

function toFollowUpRef({ actors: _actors, action: _action, checks: _checks, ...rest }: FollowUp): FollowUpRefView {
  return rest;
}
