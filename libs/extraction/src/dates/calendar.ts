/** Calendar days as `YYYY-MM-DD` in UTC, and the windows that words of time name. */
import type { DuePrecision } from '#domain';

/** Days, both inclusive. */
export interface Window {
  readonly from: string;
  readonly to: string;
  readonly precision: DuePrecision;
}

export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** Meteorological seasons of the northern hemisphere: first month, counted from 0. */
export const SEASONS: Readonly<Record<string, number>> = { spring: 2, summer: 5, autumn: 8, fall: 8, winter: 11 };

/** The day `YYYY-MM-DD`; months and days beyond their range carry over. */
export function day(year: number, month: number, date: number): string {
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
}

/** Year, month (from 0), date and weekday (Sunday 0) of a day. */
export function partsOf(iso: string): { year: number; month: number; date: number; weekday: number } {
  const at = new Date(`${iso}T00:00:00Z`);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth(), date: at.getUTCDate(), weekday: at.getUTCDay() };
}

export function plusDays(iso: string, days: number): string {
  const { year, month, date } = partsOf(iso);
  return day(year, month, date + days);
}

export const monthWindow = (year: number, month: number): Window => ({
  from: day(year, month, 1),
  to: day(year, month + 1, 0),
  precision: 'month',
});
export const quarterWindow = (year: number, quarter: number): Window => ({
  from: day(year, quarter * 3, 1),
  to: day(year, quarter * 3 + 3, 0),
  precision: 'quarter',
});
export const seasonWindow = (year: number, firstMonth: number): Window => ({
  from: day(year, firstMonth, 1),
  to: day(year, firstMonth + 3, 0),
  precision: 'season',
});
export const yearWindow = (year: number): Window => ({
  from: day(year, 0, 1),
  to: day(year, 11, 31),
  precision: 'year',
});
export const dayWindow = (iso: string): Window => ({ from: iso, to: iso, precision: 'day' });

/** Monday to Sunday of the week that holds `iso`. */
export function weekWindow(iso: string): Window {
  const monday = plusDays(iso, -((partsOf(iso).weekday + 6) % 7));
  return { from: monday, to: plusDays(monday, 6), precision: 'week' };
}

/** The day that "next Thursday" means: that of the week after; what is left of this week is called by its name alone. */
export function nextWeekday(iso: string, weekday: number): string {
  const { to } = weekWindow(iso);
  return plusDays(to, weekday === 0 ? 7 : weekday);
}

/** `28 January 2017`. */
export function inWords(iso: string): string {
  const { year, month, date } = partsOf(iso);
  const name = MONTHS[month] ?? '';
  return `${date} ${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`;
}

/** The day of publication; undefined where the time is none. */
export function publicationDay(publishedAt: string | undefined): string | undefined {
  if (publishedAt === undefined) return undefined;
  const at = new Date(publishedAt);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString().slice(0, 10);
}
