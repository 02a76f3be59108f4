/** Words of time that count units: "next week", "within 30 days", "in the second half of 2027", "by 2030". */
import {
  day,
  dayWindow,
  monthWindow,
  partsOf,
  plusDays,
  quarterWindow,
  weekWindow,
  yearWindow,
  type Window,
} from './calendar.js';
import { DISTANCE_WORDS, OPEN_DISTANCES } from './distances.js';
import { SMALL_NUMBER, smallNumber } from './numbers.js';
import { bounded, BY, PART, until, type Groups, type Read, type TimeWords } from './reading.js';

const ORDINALS: Readonly<Record<string, number>> = { first: 0, second: 1, third: 2, fourth: 3, final: 3, last: 3 };
/** "of 2027", "of next year", "of the year" */
const OF_YEAR = '(?: (?:of |in )?(?:(?<year>20\\d{2})|(?<when>the|this|next) year))';

const dayBefore = (iso: string): string => plusDays(iso, -1);

/** The year that "of 2027" or "of next year" means; without either that of publication. */
function yearOf({ year, when }: Groups, published: string | undefined): number | undefined {
  if (year) return Number(year);
  return published === undefined ? undefined : partsOf(published).year + (when?.toLowerCase() === 'next' ? 1 : 0);
}

function relativeUnit(groups: Groups, published: string | undefined): Window | undefined {
  if (!published) return undefined;
  const now = partsOf(published);
  const ahead = groups['when']?.toLowerCase() === 'next' ? 1 : 0;
  const windows: Readonly<Record<string, Window>> = {
    week: weekWindow(plusDays(published, 7 * ahead)),
    month: monthWindow(now.year, now.month + ahead),
    quarter: quarterWindow(now.year, Math.floor(now.month / 3) + ahead),
    year: yearWindow(now.year + ahead),
    decade: { from: published, to: day(now.year - (now.year % 10) + 10 * ahead + 9, 11, 31), precision: 'range' },
  };
  const window = windows[(groups['unit'] ?? '').toLowerCase()];
  return window && groups['later'] ? until(published, window.to) : bounded(window, groups['by'], published, dayBefore);
}

function endOfUnit(groups: Groups, published: string | undefined): Window | undefined {
  if (groups['year']) return until(published, day(Number(groups['year']), 11, 31));
  return relativeUnit({ unit: groups['unit'] ?? 'year', when: groups['when'], by: 'by' }, published);
}

/** "At the end of the year": its last day. */
function lastDay(groups: Groups, published: string | undefined): Window | undefined {
  const window = endOfUnit(groups, published);
  return window && dayWindow(window.to);
}

function half(groups: Groups, published: string | undefined): Window | undefined {
  const year = yearOf(groups, published);
  if (year === undefined) return undefined;
  const first = groups['half']?.toLowerCase() === 'first';
  const window: Window = { from: day(year, first ? 0 : 6, 1), to: day(year, first ? 6 : 12, 0), precision: 'range' };
  return bounded(window, groups['by'], published, dayBefore);
}

function quarter(groups: Groups, published: string | undefined): Window | undefined {
  const ordinal = (groups['ordinal'] ?? '').toLowerCase();
  const at = ORDINALS[ordinal] ?? Number(ordinal) - 1;
  const year = yearOf(groups, published);
  if (year === undefined) return undefined;
  const given = groups['year'] !== undefined || groups['when'] !== undefined;
  const window = quarterWindow(year, at);
  const next = !given && published !== undefined && window.to < published;
  return bounded(next ? quarterWindow(year + 1, at) : window, groups['by'], published, dayBefore);
}

/** "In the new year": the next one, unless this one is new. */
const newYear = (_: Groups, published: string | undefined): Window | undefined =>
  relativeUnit({ unit: 'year', when: published && partsOf(published).month === 0 ? 'this' : 'next' }, published);

/** "By mid-2026", "by the middle of next year" */
function midYear(groups: Groups, published: string | undefined): Window | undefined {
  const year = yearOf(groups, published);
  return year === undefined ? undefined : until(published, day(year, 5, 30));
}

/** "By mid-year": of this one while it lasts. */
function midOfThisYear(_: Groups, published: string | undefined): Window | undefined {
  if (!published) return undefined;
  const { year: now } = partsOf(published);
  return until(published, day(now, 5, 30) < published ? day(now + 1, 5, 30) : day(now, 5, 30));
}

const year = (groups: Groups, published: string | undefined): Window | undefined =>
  bounded(yearWindow(Number(groups['year'])), groups['by'], published, dayBefore);

/** "Between 2027 and 2030" */
function years({ first, last }: Groups): Window | undefined {
  const [from, to] = [Number(first), Number(last)];
  return from < to ? { from: day(from, 0, 1), to: day(to, 11, 31), precision: 'range' } : undefined;
}

/** "In the first three months of 2027" */
function monthsOfYear(groups: Groups, published: string | undefined): Window | undefined {
  const year = yearOf(groups, published);
  const count = smallNumber(groups['count'] ?? '');
  if (year === undefined || count === undefined || count > 12) return undefined;
  const first = groups['half']?.toLowerCase() === 'first' ? 0 : 12 - count;
  return { from: day(year, first, 1), to: day(year, first + count, 0), precision: count === 3 ? 'quarter' : 'range' };
}

/** Until the end of what `read` reads. */
const endOf =
  (read: Read): Read =>
  (groups, published) =>
    read({ ...groups, by: 'by' }, published);

/** Words before "the end of". */
const ENDING = `before|towards?|${BY}`;

export const UNIT_WORDS: TimeWords = [
  [
    new RegExp(`\\b(?:in|during|over) the (?<half>first|last|final) (?<count>${SMALL_NUMBER}) months${OF_YEAR}`, 'i'),
    monthsOfYear,
  ],
  ...OPEN_DISTANCES,
  // When a business year begins, only the business knows.
  [
    /\b(?:(?:by|in|at|during|before) )?(?:the )?(?:end of )?(?:(?:the )?(?:first|second|third|fourth|last|final|Q[1-4]) ?(?:quarter|half)? (?:of )?)?(?:(?:the|its|their|this|next|current|coming|new) )*(?:FY ?\d{2,4}|(?:fiscal|financial|tax) (?:year|20\d\d))\b/i,
    () => undefined,
  ],
  [
    new RegExp(
      `\\b(?:${ENDING}) (?:the )?(?:end|close|turn) of (?:(?:(?<when>this|next|the) )?(?<unit>week|month|quarter|year|decade)|(?<year>20\\d{2}))\\b`,
      'i',
    ),
    endOfUnit,
  ],
  [/\bat (?:the )?(?:end|close) of (?:(?<when>this|next|the) (?<unit>month|year)|(?<year>20\d{2}))\b/i, lastDay],
  [
    new RegExp(`\\b(?:${ENDING}) (?:the )?end of the (?<ordinal>first|second|third|fourth) quarter${OF_YEAR}?\\b`, 'i'),
    endOf(quarter),
  ],
  [new RegExp(`\\b(?:${ENDING}) (?:the )?end of the (?<half>first|second) half${OF_YEAR}?\\b`, 'i'), endOf(half)],
  [/\bbefore the (?<unit>week|month|year|decade) (?:is out|is over|ends)\b/i, endOfUnit],
  [
    /\b(?:between|from|in|over|during) (?<first>20\d{2})(?: (?:and|to|until|through|or) |[-–])(?<last>20\d{2})\b/i,
    years,
  ],
  [/\b(?:by|before|until) (?:(?<when>this|next) )?(?:year['’]s end|year[- ]end|the year['’]s end)\b/i, endOfUnit],
  [
    new RegExp(
      `\\b(?:by|until|before) (?:mid-|mid |the middle of |the middle )${OF_YEAR.replace('(?: (?:of |in )?', '(?:')}\\b`,
      'i',
    ),
    midYear,
  ],
  [/\b(?:by|until|before) (?:mid-?year|the middle of the year)\b/i, midOfThisYear],
  [
    /\b(?:(?<by>by|before|in|during|within) )?the current (?<unit>week|month|quarter|year)\b/i,
    (groups, published) => relativeUnit({ ...groups, when: 'this' }, published),
  ],
  [
    new RegExp(
      `\\b(?:(?<by>in|during|before|${BY}) )?(?:the )?${PART}(?<ordinal>first|second|third|fourth|final|last) quarter${OF_YEAR}?\\b`,
      'i',
    ),
    quarter,
  ],
  [new RegExp(`\\b(?:(?<by>in|during|before|${BY}) )?(?:early |late )?Q(?<ordinal>[1-4])${OF_YEAR}?\\b`), quarter],
  [new RegExp(`\\b(?<by>in|for|during|before|from|${BY}) the (?<half>first|second) half${OF_YEAR}\\b`, 'i'), half],
  [
    new RegExp(
      `\\b(?:(?<by>before|in|at|from|starting|${BY}) )?(?<later>later |before the end of )?${PART}(?<when>this|next) (?<unit>week|month|quarter|year)\\b`,
      'i',
    ),
    relativeUnit,
  ],
  [/\b(?:in|early in|from) the new year\b/i, newYear],
  [/\bby the new year\b/i, (_, published) => endOfUnit({ unit: 'year' }, published)],
  [
    /\blater in the (?<unit>week|month|year)\b/i,
    (groups, published) => relativeUnit({ ...groups, later: 'later' }, published),
  ],
  ...DISTANCE_WORDS,
  [
    new RegExp(`(?:\\b(?<by>in|at|before|during|from|starting in|${BY}) |^for |^)${PART}(?<year>20\\d{2})\\b`, 'i'),
    year,
  ],
  [
    /\b(?:in|over|within|during) the (?:coming|next few|next several|coming few|next couple of) (?:days|weeks|months|years)\b/i,
    () => undefined,
  ],
  [
    /\b(?:within (?:days|weeks|months|hours)|in (?:a few|several|a couple of) (?:days|weeks|months|years)|until further notice|very soon|as soon as possible|(?<!as )soon|shortly|in the near future|in the foreseeable future|at some point|at a later date|some time later|eventually|in due course|before long|in time(?! for\b)|sooner or later|one day)\b/i,
    () => undefined,
  ],
];
