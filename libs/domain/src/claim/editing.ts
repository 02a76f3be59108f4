/** Rules for what editors do to a claim outside a review: edit, queue, dismiss, reopen. */
import { belongsToDesk, mayEdit, type Actor } from '../actor.js';
import { Refusal } from '../refusal.js';
import type { DismissalReason } from '../vocabulary.js';
import { same } from '../same.js';
import { given } from '../without.js';
import type { Plan } from './content.js';
import type { ClaimChanges, ClaimEvent } from './events.js';
import type { Claim } from './state.js';

/** Refuses who may not work on claims of `desk`. */
export function refuseOutsiders(actor: Actor, desk: string): void {
  if (!mayEdit(actor))
    throw new Refusal('role-may-not-do-this', 'Only editors and approvers can do this.', 'forbidden');
  if (!belongsToDesk(actor, desk)) {
    throw new Refusal('claim-is-on-another-desk', `You do not belong to the desk "${desk}".`, 'forbidden');
  }
}

/** Refuses when somebody else holds the review. */
export function refuseOthersHold(claim: Claim, actor: Actor): void {
  const { review } = claim;
  if (claim.state === 'in-review' && review?.holderId !== undefined && review.holderId !== actor.id) {
    throw new ClaimIsHeld(review.holderId, review.heldSince ?? claim.updatedAt);
  }
}

/** Somebody else has the claim; the API adds the holder's name. */
export class ClaimIsHeld extends Refusal {
  constructor(
    readonly holderId: string,
    readonly since: string,
  ) {
    super('claim-is-held', `Another editor has had this claim since ${since}.`);
  }
}

/**
 * The changes that really change something, as one event; none when nothing differs.
 * What a proposed or given verdict speaks of stays as it is until the claim is reopened.
 */
export function editClaim(claim: Claim, changes: ClaimChanges, actor: Actor): ClaimEvent[] {
  refuseOutsiders(actor, claim.desk);
  refuseOthersHold(claim, actor);
  const real = Object.fromEntries(
    Object.entries(given(changes)).filter(([field, value]) => !same(claim[field as keyof Claim], value)),
  ) as ClaimChanges;
  if (real.plan) refuseBadPlan(real.plan);
  const fields = Object.keys(real);
  if (fields.length === 0) return [];
  const settled = isSettled(claim);
  if (settled && fields.some((f) => f !== 'priority' && f !== 'desk')) {
    throw new Refusal(
      'claim-has-a-verdict',
      'What a verdict speaks of cannot be edited under it. Nothing was changed. Reopen the claim first.',
    );
  }
  if (claim.state === 'in-review' && real.desk !== undefined) {
    throw new Refusal('claim-is-in-review', 'A claim in review cannot move to another desk. Release it first.');
  }
  return [{ type: 'ClaimEdited', changes: real }];
}

/** True when a verdict speaks of what the claim says: one that is proposed, sealed or in force. */
export function isSettled({ state, sealed }: Claim): boolean {
  return state === 'awaiting-approval' || state === 'resolved' || sealed !== undefined;
}

/** Refuses a due window without a beginning, or with its end before it. */
export function refuseBadPlan({ dueFrom, dueTo, duePrecision }: Plan): void {
  if (dueFrom === undefined && (dueTo !== undefined || duePrecision !== undefined)) {
    throw new Refusal(
      'due-window-needs-a-day',
      'A due window needs the day it begins. Nothing was changed.',
      'invalid',
      [{ pointer: '/plan/dueFrom', detail: 'required with dueTo or duePrecision' }],
    );
  }
  if (dueFrom !== undefined && dueTo !== undefined && dueTo < dueFrom) {
    const detail = 'dueTo must not be before dueFrom. Nothing was changed.';
    throw new Refusal('due-window-ends-before-it-begins', detail, 'invalid', [
      { pointer: '/plan/dueTo', detail: `on or after ${dueFrom}` },
    ]);
  }
}

export function queueClaim(claim: Claim, actor: Actor): ClaimEvent[] {
  refuseOutsiders(actor, claim.desk);
  if (claim.state !== 'extracted') {
    throw new Refusal('claim-is-not-extracted', `Only an extracted claim can be queued; this one is ${claim.state}.`);
  }
  return [{ type: 'ClaimQueued', reason: 'by-hand' }];
}

const DISMISSIBLE: readonly Claim['state'][] = ['extracted', 'queued', 'in-review', 'returned'];

export function dismissClaim(
  claim: Claim,
  { reason, note }: { reason: DismissalReason; note?: string },
  actor: Actor,
): ClaimEvent[] {
  refuseOutsiders(actor, claim.desk);
  refuseOthersHold(claim, actor);
  if (!DISMISSIBLE.includes(claim.state)) {
    throw new Refusal('claim-cannot-be-dismissed', `A claim that is ${claim.state} cannot be dismissed.`);
  }
  return [{ type: 'ClaimDismissed', reason, ...(note !== undefined && { note }) }];
}

export function reopenClaim(claim: Claim, reason: string, actor: Actor): ClaimEvent[] {
  refuseOutsiders(actor, claim.desk);
  if (claim.state !== 'resolved' && claim.state !== 'dismissed') {
    throw new Refusal(
      'claim-is-open',
      `Only a resolved or dismissed claim can be reopened; this one is ${claim.state}.`,
    );
  }
  return [{ type: 'ClaimReopened', reason }];
}
