/** Folds a claim's events to its follow-up. */
import type { ClaimEvent, Occurred } from '../claim/events.js';
import type { FollowUp } from './follow-up.js';
import { without } from '../without.js';

/** The follow-up after one more event of its claim; the same object where the event does not touch it. */
export function evolveFollowUp(
  followUp: FollowUp | undefined,
  { event, at, actorId }: Occurred<ClaimEvent>,
  version: number,
): FollowUp | undefined {
  if (event.type === 'FollowUpScheduled') {
    const { followUpId: id, ...plan } = without(event, 'type');
    return { id, ...plan, state: 'scheduled', checks: [], version };
  }
  if (!followUp) return undefined;
  switch (event.type) {
    case 'FollowUpRescheduled': {
      const rest = without(followUp, 'dueFrom', 'dueTo', 'duePrecision', 'dueText', 'lookAgainOn');
      return { ...rest, ...without(event, 'type', 'reason'), state: 'scheduled', version };
    }
    case 'FollowUpDue':
      return { ...followUp, state: 'due', version };
    case 'FollowUpOverdue':
      return { ...followUp, state: 'overdue', version };
    case 'FollowUpChecked': {
      const { checkId: id, outcome, note, evidence, lookAgainOn } = event;
      const check = { id, at, by: actorId ?? '', outcome, note, evidence };
      const again = lookAgainOn !== undefined && { lookAgainOn, state: 'scheduled' as const };
      return { ...followUp, outcome, checks: [...followUp.checks, check], ...again, version };
    }
    case 'FollowUpClosed':
      return { ...followUp, state: 'closed', outcome: event.outcome, version };
    default:
      return followUp;
  }
}
