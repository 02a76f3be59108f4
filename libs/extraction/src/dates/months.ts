/** Words of time that name months: "in July", "by the end of March", "between May and July", "in June or July". */
import { day, MONTHS, monthWindow, partsOf, plusDays, type Window } from './calendar.js';
import { bounded, BY, PART, type Groups, type TimeWords } from './reading.js';

/** Month names as they are written: "may" and "march" in small letters are other words. */
const MONTH = MONTHS.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join('|');
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

export const MONTH_WORDS: TimeWords = [
  [
    new RegExp(
      `\\b(?:in|during) the (?<week>first|second|third|fourth|last|final) week of (?<month>${MONTH})${YEAR}?\\b(?! \\d)`,
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
      `\\b(?:[Bb]y|until|till|before|through|at|towards?|no later than) (?:the )?end(?: of |-| )(?<month>${MONTH})${YEAR}?\\b`,
    ),
    (groups, published) => named({ ...groups, by: 'by' }, published),
  ],
  [
    new RegExp(`\\b(?:[Bb]y|before|until) (?<month>${MONTH})[- ]end\\b`),
    (groups, published) => named({ ...groups, by: 'by' }, published),
  ],
  [new RegExp(`\\b(?:[Bb]y|until|before) (?:mid-|mid |the middle of )(?<month>${MONTH})${YEAR}?\\b`), middle],
  [
    new RegExp(
      `\\b(?:(?<by>[Bb]y|[Bb]efore|[Aa]head of|[Ii]n|during|for|of|${BY}|from|starting|starting in|beginning in|at) )?${PART}(?:(?<when>next|this) )?(?<!\\b(?:[Ll]ast|[Ss]ince|[Tt]he|[Aa]|its|their|his|her|our) )(?<month>${MONTH})${YEAR}?\\b(?! \\d)`,
    ),
    named,
  ],
];
