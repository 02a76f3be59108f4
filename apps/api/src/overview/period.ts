/** The days that the overview looks at. */
import { Problem } from '../http/index.js';

const DAY_MS = 86_400_000;
/** Days of a period when nothing else is asked for: four whole weeks. */
const USUAL_DAYS = 28;
/** A year, and the day that makes it comparable with the next. */
const MOST_DAYS = 366;

export interface Period {
  /** `YYYY-MM-DD`, both inclusive. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** The same in ISO 8601: the first moment, and the first one behind it. */
  readonly from: string;
  readonly to: string;
}

/** @throws Problem 400 for a period that ends before it begins, or is longer than a year. */
export function periodOf(asked: { readonly from?: string; readonly to?: string }, now: string): Period {
  const lastDay = asked.to ?? now.slice(0, 10);
  const end = Date.parse(lastDay) + DAY_MS;
  const start = asked.from === undefined ? end - USUAL_DAYS * DAY_MS : Date.parse(asked.from);
  const days = (end - start) / DAY_MS;
  if (days < 1) throw badPeriod('/from', 'The period begins after it ends.');
  if (days > MOST_DAYS) throw badPeriod('/from', `The period has more than ${MOST_DAYS} days.`);
  return { firstDay: dayOf(start), lastDay, from: new Date(start).toISOString(), to: new Date(end).toISOString() };
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function badPeriod(pointer: string, detail: string): Problem {
  return new Problem(400, 'query-is-not-valid', detail, { errors: [{ pointer, detail: 'a day in a shorter period' }] });
}
