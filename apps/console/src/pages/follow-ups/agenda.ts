/** Sorts follow-ups into the groups of the agenda, by the day on which each needs somebody. */
import type { Schemas } from '../../api/index.js';
import { aMonthAfter } from './days.js';

export type FollowUp = Schemas['FollowUpView'];

export const GROUPS = ['overdue', 'today', 'nextMonth', 'later', 'noDate', 'closed'] as const;
export type Group = (typeof GROUPS)[number];

/** The last day of its window, or the day to look again. */
export function dayOf({ dueTo, dueFrom, lookAgainOn }: FollowUp): string | undefined {
  return dueTo ?? dueFrom ?? lookAgainOn;
}

/** `undefined` for what was closed before this month: the agenda does not show it. */
export function groupOf(followUp: FollowUp, today: string): Group | undefined {
  const { state, dueFrom } = followUp;
  if (state === 'closed') return closedOn(followUp).slice(0, 7) === today.slice(0, 7) ? 'closed' : undefined;
  if (state === 'overdue') return 'overdue';
  const day = dayOf(followUp);
  if (day !== undefined && day <= today) return 'today';
  if (dueFrom === undefined || day === undefined) return 'noDate';
  return day <= aMonthAfter(today) ? 'nextMonth' : 'later';
}

/** The time of its last check; empty when there was none. */
export function closedOn({ checks }: FollowUp): string {
  return checks.at(-1)?.at ?? '';
}

/** The groups that have something in them, each soonest first. */
export function toAgenda(
  followUps: readonly FollowUp[],
  today: string,
): { readonly group: Group; readonly plans: readonly FollowUp[] }[] {
  const byDay = (a: FollowUp, b: FollowUp): number =>
    (dayOf(a) ?? '').localeCompare(dayOf(b) ?? '') || a.id.localeCompare(b.id);
  return GROUPS.map((group) => ({
    group,
    plans: followUps.filter((one) => groupOf(one, today) === group).sort(byDay),
  })).filter(({ plans }) => plans.length > 0);
}
