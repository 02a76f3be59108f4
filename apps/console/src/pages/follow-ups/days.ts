/** Calendar days as the API writes them, `2026-11-24`: they sort as text and know no zone. */

const DAY_MS = 86_400_000;

/** The day it is for the reader. */
export function today(now: Date = new Date()): string {
  return dayOf(now.getTime() - now.getTimezoneOffset() * 60_000);
}

export function addDays(day: string, count: number): string {
  return dayOf(Date.parse(day) + count * DAY_MS);
}

/** Days from `one` to `other`; negative when it is before. */
export function daysBetween(one: string, other: string): number {
  return Math.round((Date.parse(other) - Date.parse(one)) / DAY_MS);
}

/** The same day of the next month, or its last. */
export function aMonthAfter(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return dayOf(Date.UTC(year, month, Math.min(date, last)));
}

/** `2026-11` and a number of months further. */
export function addMonths(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return dayOf(Date.UTC(year, number - 1 + count, 1)).slice(0, 7);
}

/** The weeks that a month touches, each of seven days; `firstDay` is 1 for Monday to 7 for Sunday. */
export function weeksOf(month: string, firstDay: number): string[][] {
  const first = `${month}-01`;
  const weekday = new Date(first).getUTCDay() || 7;
  const before = (weekday - firstDay + 7) % 7;
  const last = addDays(`${addMonths(month, 1)}-01`, -1);
  const weeks: string[][] = [];
  for (let day = addDays(first, -before); day <= last; day = addDays(day, 7))
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(day, index)));
  return weeks;
}

/** With which day weeks begin where the reader is: 1 for Monday to 7 for Sunday. */
export function firstDayOfWeek(locale: string): number {
  const info = new Intl.Locale(locale) as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  return info.getWeekInfo?.().firstDay ?? info.weekInfo?.firstDay ?? 1;
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
