/** Dates with a day and a month ("8 July 2017", "July 7-8"), found by chrono-node. */
import { createRequire } from 'node:module';
import type * as Chrono from 'chrono-node/en';
import { dayWindow, type Window } from './calendar.js';

const require = createRequire(import.meta.url);
let chrono: typeof Chrono | undefined;

/** A date that was found: where it stands, its words, and the day or days that it names. */
export interface ExplicitDate {
  readonly at: number;
  readonly text: string;
  /** Absent where the year cannot be told. */
  readonly window?: Window;
}

/** chrono-node is asked only where a figure stands by a month or between dashes or strokes. */
const MAY_BE_DATE =
  /\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?\b|\b\d{4}-\d{2}-\d{2}\b/i;

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const DAY_MONTH = `\\d{1,2} ${MONTH}|${MONTH} \\d{1,2}`;
/** "between 1 July and 31 August" */
const BETWEEN = new RegExp(`\\b(${DAY_MONTH})( and | until | through )(?=(?:${DAY_MONTH})\\b)`, 'gi');

/** The first date with day and month in `text`; without a year, the next to come after `published`. */
export function explicitDate(text: string, published: string | undefined): ExplicitDate | undefined {
  if (!MAY_BE_DATE.test(text)) return undefined;
  chrono ??= require('chrono-node/en') as typeof Chrono;
  const reference = published ? new Date(`${published}T12:00:00Z`) : new Date('2000-01-01T12:00:00Z');
  // "7 and 8 July" is a range to chrono-node only with a dash; the padding keeps every offset.
  // It also stumbles over "from 1 July".
  const dashed = text
    .replace(/(\d{1,2}) and (\d{1,2})/g, '$1  -  $2')
    .replace(BETWEEN, (_, first: string, gap: string) => first + ' - '.padEnd(gap.length))
    .replace(/\bfrom (?=\d)/g, '     ');
  for (const result of chrono.strict.parse(dashed, { instant: reference, timezone: 'UTC' }, { forwardDate: true })) {
    const { start, end } = result;
    // "In the week" is a date to chrono-node.
    if (!start.isCertain('day') || !start.isCertain('month') || !/\d/.test(result.text)) continue;
    const known = published !== undefined || start.isCertain('year');
    const iso = (part: { get(unit: 'year' | 'month' | 'day'): number | null }): string =>
      `${String(part.get('year')).padStart(4, '0')}-${String(part.get('month')).padStart(2, '0')}-${String(part.get('day')).padStart(2, '0')}`;
    const from = iso(start);
    const to = end?.isCertain('day') ? iso(end) : from;
    const window: Window = to > from ? { from, to, precision: 'range' } : dayWindow(from);
    return {
      at: result.index,
      text: text.slice(result.index, result.index + result.text.length),
      ...(known && { window }),
    };
  }
  return undefined;
}
