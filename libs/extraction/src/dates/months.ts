/** Words of time that name months: "in July", "by the end of March", "between May and July", "in June or July". */
import { day, dayWindow, MONTHS, monthWindow, partsOf, plusDays, WEEKDAYS, type Window } from './calendar.js';
import { bounded, BY, PART, type Groups, type TimeWords } from './reading.js';

/** Month names as they are written: "may" and "march" in small letters are other words. */
const written = (names: readonly string[]): string =>
  names.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join('|');
const MONTH = written(MONTHS);
const DAYS = written(WEEKDAYS);
/** A year behind a month: "July 2018", "July next year". */
const YEAR = '(?:,? (?:of )?(?<year>\\d{4})| (?:of )?(?<relative>next|this) year)';

const monthOf = (name: string | undefined): number => MONTHS.indexOf((name ?? '').toLowerCase());
const dayBefore = (iso: string): string => plusDays(iso, -1);

/** The year that a month without one means: the next to come. */
function yearOf(month: number, { year, relative }: Groups, published: string | undefined): number | undefined {
  if (year) return Number(year);
  if (!published) return undefined;
  const now = partsOf(published);
  if (relative) return now.year + (relative.toLowerCase() === 'next' ? 1 : 0);
  return month < now.month ? now.year + 1 : now.year;
}

function named(groups: Groups, published: string | undefined): Window | undefined {
  const month = monthOf(groups['month']);
  const year = yearOf(month, groups, published);
  if (year === undefined) return undefined;
  const after = groups['when']?.toLowerCase() === 'next' && published && month === partsOf(published).month ? 1 : 0;
  return bounded(monthWindow(year + after, month), groups['by'], published, dayBefore);
}

/** "By the middle of May" is due on its fifteenth. */
function middle(groups: Groups, published: string | undefined): Window | undefined {
  const month = monthOf(groups['month']);
  const year = yearOf(month, groups, published);
  if (year === undefined || published === undefined || day(year, month, 15) < published) return undefined;
  return { from: published, to: day(year, month, 15), precision: 'range' };
}

/** "The first weekend in May", "the third Monday of June": Saturday and Sunday, or the day. */
function nthOfMonth(groups: Groups, published: string | undefined): Window | undefined {
  const month = monthOf(groups['month']);
  const year = yearOf(month, groups, published);
  if (year === undefined) return undefined;
  const name = (groups['day'] ?? '').toLowerCase();
  const weekday = name === 'weekend' ? SATURDAY : WEEKDAYS.indexOf(name);
  const at = ORDINALS.indexOf((groups['nth'] ?? '').toLowerCase());
  const first = day(year, month, 1 + ((weekday - partsOf(day(year, month, 1)).weekday + 7) % 7));
  const ends = day(year, month + 1, 0);
  const last = plusDays(ends, -((partsOf(ends).weekday - weekday + 7) % 7));
  const on = at < 0 ? last : plusDays(first, 7 * at);
  return name === 'weekend' ? { from: on, to: plusDays(on, 1), precision: 'range' } : dayWindow(on);
}

/** "At the end of May": its last day. "The second half of March", "the first fortnight of March": half of it. */
const lastDay = (groups: Groups, published: string | undefined): Window | undefined => {
  const whole = named(groups, published);
  return whole && dayWindow(whole.to);
};

function halfOfMonth(groups: Groups, published: string | undefined): Window | undefined {
  const whole = named(groups, published);
  const { year, month } = partsOf(whole?.from ?? '1970-01-01');
  const middle = day(year, month, 15);
  if (!whole) return undefined;
  return groups['half']?.toLowerCase() === 'first'
    ? { from: whole.from, to: middle, precision: 'range' }
    : { from: plusDays(middle, 1), to: whole.to, precision: 'range' };
}

function span(groups: Groups, published: string | undefined): Window | undefined {
  const first = monthOf(groups['first']);
  const last = monthOf(groups['last']);
  const year = yearOf(first, groups, published);
  if (year === undefined) return undefined;
  const turns = last < first;
  const from = turns && groups['year'] ? year - 1 : year;
  const to = turns && !groups['year'] ? year + 1 : year;
  return { from: day(from, first, 1), to: day(to, last + 1, 0), precision: 'range' };
}

/** "In the first week of May": seven days each, counted from the first; the last week ends with the month. */
function weekOfMonth(groups: Groups, published: string | undefined): Window | undefined {
  const month = monthOf(groups['month']);
  const year = yearOf(month, groups, published);
  if (year === undefined) return undefined;
  const at = ['first', 'second', 'third', 'fourth'].indexOf((groups['week'] ?? '').toLowerCase());
  const last = day(year, month + 1, 0);
  return at < 0
    ? { from: plusDays(last, -6), to: last, precision: 'week' }
    : { from: day(year, month, 1 + 7 * at), to: day(year, month, 7 + 7 * at), precision: 'week' };
}

const ORDINALS = ['first', 'second', 'third', 'fourth'];
/** As `Date` counts the days of a week. */
const SATURDAY = 6;

export const MONTH_WORDS: TimeWords = [
  [
    new RegExp(
      `\\b(?:(?:on|over|from|for|at) )?the (?<nth>first|second|third|fourth|last|final) (?<day>weekend|${DAYS}) (?:of|in) (?<month>${MONTH})${YEAR}?\\b(?! \\d)`,
    ),
    nthOfMonth,
  ],
  [
    new RegExp(
      `\\b(?:in|during|to|for|until|over) the (?<half>first|second) (?:half|fortnight) of (?<month>${MONTH})${YEAR}?\\b(?! \\d)`,
    ),
    halfOfMonth,
  ],
  [new RegExp(`\\bat (?:the )?end of (?<month>${MONTH})${YEAR}?\\b(?! \\d)`), lastDay],
  [
    new RegExp(
      `\\b(?:in|during|from|for|to|over) the (?<week>first|second|third|fourth|last|final) week of (?<month>${MONTH})${YEAR}?\\b(?! \\d)`,
    ),
    weekOfMonth,
  ],
  [
    new RegExp(`\\b(?:[Bb]etween|[Ff]rom) (?<first>${MONTH}) (?:and|to|until|through) (?<last>${MONTH})${YEAR}?\\b`),
    span,
  ],
  [
    new RegExp(
      `\\b(?:(?:[Ii]n|[Dd]uring) )?${PART}(?<first>${MONTH}) (?:or|and|to)(?: in)? (?:early |late )?(?<last>${MONTH})${YEAR}?\\b(?! \\d)`,
    ),
    span,
  ],
  [
    new RegExp(
      `\\b(?:[Bb]y|until|till|before|through|towards?|no later than|from now to|from now until) (?:the )?end(?: of |-| )(?<month>${MONTH})${YEAR}?\\b`,
    ),
    (groups, published) => named({ ...groups, by: 'by' }, published),
  ],
  [
    new RegExp(`\\b(?:[Bb]y|before|until) (?<month>${MONTH})[- ]end\\b`),
    (groups, published) => named({ ...groups, by: 'by' }, published),
  ],
  [
    new RegExp(`\\b(?:[Bb]y|until|before|from now to) (?:mid-|mid |the middle of )(?<month>${MONTH})${YEAR}?\\b`),
    middle,
  ],
  [
    new RegExp(
      `\\b(?:(?<by>[Bb]y|[Bb]efore|[Aa]head of|[Ii]n|during|for|of|${BY}|from|starting|starting in|beginning in|at) )?${PART}(?:(?<when>next|this) )?(?<!\\b(?:[Ll]ast|[Ss]ince|[Tt]he|[Aa]|its|their|his|her|our) )(?<month>${MONTH})${YEAR}?\\b(?! \\d)`,
    ),
    named,
  ],
];
