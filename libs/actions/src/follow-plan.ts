/** A claim that states a plan gets a follow-up; an edited plan moves it; the calendar brings it on. */
import { advanceFollowUp, SERVICE, trackPlan, type Claim } from '#domain';
import type { Tx } from '#store';
import { changeClaim } from './claim-changes.js';
import { newId } from './ids.js';

/** Brings the follow-up into agreement with the claim's plan. Done again, it changes nothing. */
export function followPlan(tx: Tx, claimId: string, at: string): Promise<Claim> {
  return changeClaim(tx, { claimId, actorId: SERVICE, at }, (claim) => trackPlan(claim, newId(), at));
}

/** Brings the follow-up into agreement with the calendar: due when its window opens, overdue when it has closed. */
export function advancePlan(tx: Tx, claimId: string, at: string): Promise<Claim> {
  return changeClaim(tx, { claimId, actorId: SERVICE, at }, (claim) => advanceFollowUp(claim, at));
}
