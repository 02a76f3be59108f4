/** The tracking of a plan: its due window, the checks made and what came of it. */
import type { DuePrecision, FollowUpStateName } from '../vocabulary.js';
import type { Evidence } from '../verdict/verdict.js';
import type { Plan } from '../claim/content.js';

/** Days until a plan without a date is looked at again. Read by lookAgainOn. */
export const LOOK_AGAIN_DAYS = 90;

/** When a follow-up is due: a window of calendar days, or, where no date could be read, a day to look again. */
export interface DueWindow {
  readonly dueFrom?: string;
  readonly dueTo?: string;
  readonly duePrecision?: DuePrecision;
  /** The words it was read from. */
  readonly dueText?: string;
  /** `YYYY-MM-DD`; present exactly when `dueFrom` is not. */
  readonly lookAgainOn?: string;
}

export interface FollowUpCheck {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly outcome: string;
  readonly note: string;
  readonly evidence: readonly Evidence[];
}

export interface FollowUp extends DueWindow {
  readonly id: string;
  readonly state: FollowUpStateName;
  readonly actors: readonly string[];
  readonly action: string;
  readonly outcome?: string;
  readonly checks: readonly FollowUpCheck[];
  /** The claim's version at this follow-up's last change. */
  readonly version: number;
}

/** The day, `days` after that of the ISO 8601 time `at`. */
export function lookAgainOn(at: string, days = LOOK_AGAIN_DAYS): string {
  return new Date(Date.parse(at) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The window a plan states; without a date it gets a day to look again, never an invented date. */
export function windowOf(plan: Plan, at: string): DueWindow {
  const words = plan.dueText === undefined ? {} : { dueText: plan.dueText };
  if (plan.dueFrom === undefined) return { ...words, lookAgainOn: lookAgainOn(at) };
  return {
    ...words,
    dueFrom: plan.dueFrom,
    dueTo: plan.dueTo ?? plan.dueFrom,
    ...(plan.duePrecision === undefined ? {} : { duePrecision: plan.duePrecision }),
  };
}

/** The state a window puts an open follow-up in on the calendar day `today` (`YYYY-MM-DD`, UTC). */
export function stateOn(today: string, window: DueWindow): 'scheduled' | 'due' | 'overdue' {
  const from = window.dueFrom ?? window.lookAgainOn;
  if (from === undefined || today < from) return 'scheduled';
  return window.dueTo !== undefined && today > window.dueTo ? 'overdue' : 'due';
}
