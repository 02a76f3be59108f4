/** Periods of the overview: the last so many days, or a month; days are those of UTC, as the figures are. */

export const LAST_DAYS = ['7d', '28d', '91d', '365d'] as const;
export const DEFAULT_PERIOD = '28d';

/** `28d`, or a month: `2026-03`. */
export type Period = (typeof LAST_DAYS)[number] | `${number}-${number}`;

/** Both days are within. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const A_DAY = 86_400_000;

export function isPeriod(value: unknown): value is Period {
  return typeof value === 'string' && (isLastDays(value) || /^\d{4}-(?:0[1-9]|1[0-2])$/.test(value));
}

export function isLastDays(period: string): period is (typeof LAST_DAYS)[number] {
  return (LAST_DAYS as readonly string[]).includes(period);
}

/** The days of a period; a month that is not over ends today. */
export function daysOf(period: Period, now: Date): Days {
  const today = dayOf(now);
  if (isLastDays(period)) return { from: dayOf(new Date(now.getTime() - (parseInt(period) - 1) * A_DAY)), to: today };
  const [year = 0, month = 0] = period.split('-').map(Number);
  const last = dayOf(new Date(Date.UTC(year, month, 0)));
  const isRunning = period === today.slice(0, 7);
  return { from: `${period}-01`, to: isRunning ? today : last };
}

/** This month and those before it, the newest first. */
export function lastMonths(count: number, now: Date): Period[] {
  return Array.from({ length: count }, (_, back) => {
    const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1));
    return dayOf(first).slice(0, 7) as Period;
  });
}

/** How many days there are from one to the other, both counted. */
export function lengthOf({ from, to }: Days): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / A_DAY) + 1;
}

export function isWeekday(day: string): boolean {
  const number = new Date(day).getUTCDay();
  return number > 0 && number < 6;
}

/** The Monday of the day's week. */
export function mondayOf(day: string): string {
  const date = new Date(day);
  return dayOf(new Date(date.getTime() - ((date.getUTCDay() + 6) % 7) * A_DAY));
}

function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}
