/** The shared time axis of the agenda: a little before today, half a year after it. Places are shares from 0 to 1. */
import type { FollowUp } from './agenda.js';
import { addDays, daysBetween } from './days.js';

/** Today stands at a good fifth of the axis. */
const BEFORE = 44;
const AFTER = 158;
const LENGTH = BEFORE + AFTER;
/** What lasts no longer than this is drawn as a diamond. */
const SHORT_DAYS = 2;
/** As the server plans the next look at a plan without a date. */
const LOOK_AGAIN_DAYS = 90;

export type Mark =
  | { readonly is: 'window'; readonly from: number; readonly to: number; readonly isCutBefore: boolean }
  | { readonly is: 'point'; readonly at: number }
  | { readonly is: 'looks'; readonly at: readonly number[] }
  /** Beyond either end. */
  | { readonly is: 'outside'; readonly side: 'before' | 'after' };

export function placeOf(day: string, today: string): number {
  return (daysBetween(today, day) + BEFORE) / LENGTH;
}

/** The first of each month on the axis. */
export function monthsOf(today: string): { readonly month: string; readonly at: number }[] {
  const last = addDays(today, AFTER);
  const months: { month: string; at: number }[] = [];
  for (let day = addDays(today, -BEFORE); day <= last; day = addDays(day, 1))
    if (day.endsWith('-01')) months.push({ month: day, at: placeOf(day, today) });
  return months;
}

export function markOf({ dueFrom, dueTo, lookAgainOn }: FollowUp, today: string): Mark {
  if (dueFrom === undefined) return looksOf(lookAgainOn, today);
  const end = dueTo ?? dueFrom;
  const from = placeOf(dueFrom, today);
  const to = placeOf(addDays(end, 1), today);
  if (to <= 0) return { is: 'outside', side: 'before' };
  if (from >= 1) return { is: 'outside', side: 'after' };
  if (daysBetween(dueFrom, end) < SHORT_DAYS) return { is: 'point', at: Math.min(1, Math.max(0, placeOf(end, today))) };
  return { is: 'window', from: Math.max(0, from), to: Math.min(1, to), isCutBefore: from < 0 };
}

function looksOf(first: string | undefined, today: string): Mark {
  const at: number[] = [];
  for (let day = first; day !== undefined && placeOf(day, today) <= 1; day = addDays(day, LOOK_AGAIN_DAYS))
    if (placeOf(day, today) >= 0) at.push(placeOf(day, today));
  return at.length > 0 ? { is: 'looks', at } : { is: 'outside', side: 'after' };
}
