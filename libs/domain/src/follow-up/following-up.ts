/** Rules for following plans up: schedule, reschedule, come due, check, close. */
import type { Actor } from '../actor.js';
import type { ClaimEvent } from '../claim/events.js';
import { refuseOutsiders } from '../claim/editing.js';
import type { Claim } from '../claim/state.js';
import { Refusal } from '../refusal.js';
import { CLOSING_OUTCOMES, OUTCOMES_WITHOUT_EVIDENCE } from '../scale/promise.scale.js';
import { ratingOf, type RatingScale } from '../scale/scale.js';
import type { Evidence } from '../verdict/verdict.js';
import { given } from '../without.js';
import { lookAgainOn, stateOn, windowOf, type DueWindow, type FollowUp } from './follow-up.js';

const WINDOW_FIELDS = ['dueFrom', 'dueTo', 'duePrecision', 'dueText'] as const;

/** Makes the follow-up agree with the claim's plan; no event when it already does or the claim states none. */
export function trackPlan(claim: Claim, followUpId: string, at: string): ClaimEvent[] {
  const { plan, followUp } = claim;
  if (claim.kind !== 'plan' || !plan) return [];
  const window = windowOf(plan, at);
  const { actors, action } = plan;
  if (!followUp) return [{ type: 'FollowUpScheduled', followUpId, actors, action, ...window }];
  const agrees =
    followUp.action === action &&
    JSON.stringify(followUp.actors) === JSON.stringify(actors) &&
    WINDOW_FIELDS.every((field) => followUp[field] === window[field]);
  if (agrees || followUp.state === 'closed') return [];
  return [{ type: 'FollowUpRescheduled', actors, action, reason: 'The claim’s plan was edited.', ...window }];
}

function openFollowUp(claim: Claim): FollowUp {
  const { followUp } = claim;
  if (!followUp) throw new Error(`claim ${claim.id} has no follow-up`);
  if (followUp.state === 'closed') {
    throw new Refusal('follow-up-is-closed', `This follow-up was closed as "${followUp.outcome}".`);
  }
  return followUp;
}

/** What the calendar does to a follow-up on the day of `at`: from scheduled to due to overdue, one event a step. */
export function advanceFollowUp(claim: Claim, at: string): ClaimEvent[] {
  const { followUp } = claim;
  if (!followUp || followUp.state === 'closed' || claim.state === 'dismissed') return [];
  const target = stateOn(at.slice(0, 10), followUp);
  if (target === 'scheduled' || target === followUp.state) return [];
  if (target === 'due') return followUp.state === 'scheduled' ? [{ type: 'FollowUpDue' }] : [];
  return followUp.state === 'scheduled'
    ? [{ type: 'FollowUpDue' }, { type: 'FollowUpOverdue' }]
    : [{ type: 'FollowUpOverdue' }];
}

/**
 * A window set by hand; the words it was read from stay. `dueTo` left open is `dueFrom`.
 * Without either day the follow-up would never come due again, so one of them is needed.
 */
export function rescheduleFollowUp(claim: Claim, window: DueWindow, reason: string, actor: Actor): ClaimEvent[] {
  refuseOutsiders(actor, claim.desk);
  const { dueText } = openFollowUp(claim);
  if (window.dueFrom === undefined && window.lookAgainOn === undefined) {
    throw new Refusal('due-window-needs-a-day', 'Name the day it is due from, or a day to look again.', 'invalid', [
      { pointer: '/dueFrom', detail: 'this or lookAgainOn' },
    ]);
  }
  if (window.dueFrom !== undefined && (window.dueTo ?? window.dueFrom) < window.dueFrom) {
    throw new Refusal('due-window-ends-before-it-begins', 'dueTo must not be before dueFrom.', 'invalid', [
      { pointer: '/dueTo', detail: `on or after ${window.dueFrom}` },
    ]);
  }
  const end = window.dueFrom !== undefined && { dueTo: window.dueTo ?? window.dueFrom };
  return [{ type: 'FollowUpRescheduled', reason, ...(dueText !== undefined && { dueText }), ...given(window), ...end }];
}

/** Records a check. Outcomes that settle the plan close the follow-up; a plan without a date is looked at again. */
export function checkFollowUp(
  claim: Claim,
  command: { checkId: string; outcome: string; note: string; evidence: readonly Evidence[]; scale: RatingScale },
  actor: Actor,
  at: string,
): ClaimEvent[] {
  refuseOutsiders(actor, claim.desk);
  const followUp = openFollowUp(claim);
  const { checkId, outcome, note, evidence, scale } = command;
  ratingOf(scale, outcome);
  if (evidence.length === 0 && !OUTCOMES_WITHOUT_EVIDENCE.includes(outcome)) {
    throw new Refusal(
      'check-needs-evidence',
      `The outcome "${outcome}" rests on at least one piece of evidence.`,
      'invalid',
      [{ pointer: '/evidence', detail: 'at least one' }],
    );
  }
  const closes = CLOSING_OUTCOMES.includes(outcome);
  const again = !closes && followUp.dueFrom === undefined && { lookAgainOn: lookAgainOn(at) };
  const checked: ClaimEvent = { type: 'FollowUpChecked', checkId, outcome, note, evidence, ...again };
  return closes ? [checked, { type: 'FollowUpClosed', outcome }] : [checked];
}
