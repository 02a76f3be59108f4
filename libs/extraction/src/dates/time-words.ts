/** Words of time and the windows that they name, read as words about the future. */
import {
  day,
  dayWindow,
  MONTHS,
  monthWindow,
  partsOf,
  plusDays,
  quarterWindow,
  SEASONS,
  seasonWindow,
  WEEKDAYS,
  weekWindow,
  yearWindow,
  type Window,
} from './calendar.js';
import { SMALL_NUMBER, smallNumber } from './numbers.js';

export type Groups = Readonly<Record<string, string | undefined>>;
/** Reads a window from what a pattern found; undefined where the words do not name one for a text of that day. */
export type Read = (groups: Groups, published: string | undefined) => Window | undefined;

/** Month names as they are written: "may" and "march" in small letters are other words. */
const MONTH = MONTHS.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join('|');
const ORDINALS: Readonly<Record<string, number>> = {
  first: 0,
  second: 1,
  third: 2,
  fourth: 3,
  '1': 0,
  '2': 1,
  '3': 2,
  '4': 3,
};
const monthOf = (name: string | undefined): number => MONTHS.indexOf((name ?? '').toLowerCase());
const until = (published: string | undefined, to: string): Window | undefined =>
  published && published <= to ? { from: published, to, precision: 'range' } : undefined;

/** The year that a month without one means: the next to come. */
function yearOfMonth(month: number, given: string | undefined, published: string | undefined): number | undefined {
  if (given) return Number(given);
  if (!published) return undefined;
  const now = partsOf(published);
  return month < now.month ? now.year + 1 : now.year;
}

function namedMonth(groups: Groups, published: string | undefined): Window | undefined {
  const month = monthOf(groups['month']);
  const year = yearOfMonth(month, groups['year'], published);
  if (year === undefined) return undefined;
  const window = monthWindow(
    groups['when'] === 'next' && published && month === partsOf(published).month ? year + 1 : year,
    month,
  );
  const by = groups['by']?.toLowerCase();
  if (by === 'before') return until(published, plusDays(window.from, -1));
  return by === 'by' || by === 'until' ? until(published, window.to) : window;
}

function monthSpan(groups: Groups, published: string | undefined): Window | undefined {
  const first = monthOf(groups['first']);
  const last = monthOf(groups['last']);
  const lastYear = yearOfMonth(first, groups['year'], published);
  if (lastYear === undefined) return undefined;
  const to = last < first ? lastYear + (groups['year'] ? 0 : 1) : lastYear;
  const from = last < first && groups['year'] ? lastYear - 1 : lastYear;
  return { from: day(from, first, 1), to: day(to, last + 1, 0), precision: 'range' };
}

function season(groups: Groups, published: string | undefined): Window | undefined {
  const first = SEASONS[(groups['season'] ?? '').toLowerCase()] ?? 0;
  if (groups['year']) return seasonWindow(Number(groups['year']), first);
  if (!published) return undefined;
  const { year } = partsOf(published);
  // Winter's last months belong to the season that began the year before.
  const current = [year - 1, year, year + 1].map((y) => seasonWindow(y, first)).filter(({ to }) => to >= published);
  const [soonest, following] = current;
  return groups['when'] === 'next' && soonest && soonest.from <= published ? following : soonest;
}

function relativeUnit(groups: Groups, published: string | undefined): Window | undefined {
  if (!published) return undefined;
  const now = partsOf(published);
  const ahead = groups['when'] === 'next' ? 1 : 0;
  const windows: Readonly<Record<string, Window>> = {
    week: weekWindow(plusDays(published, 7 * ahead)),
    month: monthWindow(now.year, now.month + ahead),
    quarter: quarterWindow(now.year, Math.floor(now.month / 3) + ahead),
    year: yearWindow(now.year + ahead),
  };
  const window = windows[(groups['unit'] ?? '').toLowerCase()];
  if (!window) return undefined;
  return groups['later'] || groups['by'] ? until(published, window.to) : window;
}

function endOfUnit(groups: Groups, published: string | undefined): Window | undefined {
  if (groups['year']) return until(published, day(Number(groups['year']), 11, 31));
  if (groups['month']) return namedMonth({ ...groups, year: undefined, by: 'by' }, published);
  return relativeUnit({ unit: groups['unit'], when: groups['when'], by: 'by' }, published);
}

function distance(groups: Groups, published: string | undefined): Window | undefined {
  const count = smallNumber(groups['count'] ?? '');
  if (!published || count === undefined) return undefined;
  const now = partsOf(published);
  const unit = (groups['unit'] ?? '').toLowerCase();
  const reached =
    unit === 'day'
      ? plusDays(published, count)
      : unit === 'week'
        ? plusDays(published, 7 * count)
        : unit === 'month'
          ? day(now.year, now.month + count, Math.min(now.date, 28))
          : day(now.year + count, now.month, now.date);
  if (groups['within']) return until(published, reached);
  const at = partsOf(reached);
  return unit === 'day'
    ? dayWindow(reached)
    : unit === 'week'
      ? weekWindow(reached)
      : unit === 'month'
        ? monthWindow(at.year, at.month)
        : yearWindow(at.year);
}

function weekday(groups: Groups, published: string | undefined): Window | undefined {
  if (!published) return undefined;
  const ahead = (WEEKDAYS.indexOf((groups['weekday'] ?? '').toLowerCase()) - partsOf(published).weekday + 7) % 7;
  const on = plusDays(published, ahead === 0 && groups['when'] === 'next' ? 7 : ahead);
  return groups['by'] ? until(published, on) : dayWindow(on);
}

const near =
  (days: number): Read =>
  (_, published) =>
    published ? dayWindow(plusDays(published, days)) : undefined;

function halfYear(groups: Groups, published: string | undefined): Window | undefined {
  if (!published && !groups['year']) return undefined;
  const ahead = groups['when']?.toLowerCase() === 'next' ? 1 : 0;
  const year = groups['year'] ? Number(groups['year']) : partsOf(published ?? '').year + ahead;
  const first = groups['half']?.toLowerCase() === 'first';
  return { from: day(year, first ? 0 : 6, 1), to: day(year, first ? 6 : 12, 0), precision: 'range' };
}

function quarterAt(groups: Groups, published: string | undefined): Window | undefined {
  const quarter = ORDINALS[(groups['ordinal'] ?? '').toLowerCase()] ?? 0;
  if (groups['year']) return quarterWindow(Number(groups['year']), quarter);
  if (!published) return undefined;
  const { year } = partsOf(published);
  const window = quarterWindow(year, quarter);
  return window.to < published ? quarterWindow(year + 1, quarter) : window;
}

/** Patterns in the order in which they are preferred where they begin at the same place. None repeats a repetition. */
export const TIME_WORDS: readonly (readonly [RegExp, Read])[] = [
  [
    new RegExp(
      `\\b(?:[Bb]etween|[Ff]rom) (?<first>${MONTH}) (?:and|to|until) (?<last>${MONTH})(?: (?<year>\\d{4}))?\\b`,
    ),
    monthSpan,
  ],
  [
    new RegExp(
      `\\b(?:[Bb]y|[Bb]efore|until|at) the end of (?:(?<when>this|next|the) (?<unit>week|month|quarter|year)|(?<month>${MONTH})|(?<year>\\d{4}))\\b`,
    ),
    endOfUnit,
  ],
  [
    new RegExp(
      `\\b(?:(?<by>[Bb]y|[Bb]efore|[Ii]n|during|for|until|of) )?(?:early |mid-|late |(?<when>next|this) )?(?<!\\b(?:[Ll]ast|[Ss]ince|[Tt]he|[Aa]|its|their|his|her|our) )(?<month>${MONTH})(?:,? (?<year>\\d{4}))?\\b(?! \\d)`,
    ),
    namedMonth,
  ],
  [/\b(?:in )?the (?<ordinal>first|second|third|fourth) quarter(?: of (?<year>\d{4}))?\b/i, (g, p) => quarterAt(g, p)],
  [/\b(?:in|during) the (?<half>first|second) half of (?:(?<when>the|this|next) year|(?<year>20\d{2}))\b/i, halfYear],
  [/\bQ(?<ordinal>[1-4])(?: (?:of )?(?<year>\d{4}))?\b/, (g, p) => quarterAt(g, p)],
  [
    /\b(?:(?:in|by|during|over|until) (?:the |early |late |next |this )?|(?<when>this|next|this coming) )(?<season>spring|summer|autumn|winter)(?: of)?(?: (?<year>\d{4}))?\b/i,
    season,
  ],
  [/\b(?<when>this|next|in the) (?<season>fall)(?: of)?(?: (?<year>\d{4}))?\b/i, season],
  [
    /\b(?<by>by )?(?<later>later |before the end of )?(?<when>this|next) (?<unit>week|month|quarter|year)\b/i,
    relativeUnit,
  ],
  [
    new RegExp(
      `\\b(?<within>within|over|during) (?:the )?(?:next |coming )?(?<count>${SMALL_NUMBER}) (?<unit>day|week|month|year)s?\\b`,
      'i',
    ),
    distance,
  ],
  [
    new RegExp(`\\bin (?<within>the (?:next|coming) )(?<count>${SMALL_NUMBER}) (?<unit>day|week|month|year)s?\\b`, 'i'),
    distance,
  ],
  [new RegExp(`\\bin (?<count>${SMALL_NUMBER}) (?<unit>day|week|month|year)s?(?:[’'] time)?\\b`, 'i'), distance],
  [
    new RegExp(
      `\\b(?:on |(?<by>by |until |no later than ))?(?:(?<when>next|this|coming) )?(?<!\\b(?:last|since) )(?<weekday>${WEEKDAYS.join('|')})\\b(?!(?: morning| evening| night)?['’])`,
      'i',
    ),
    weekday,
  ],
  // "Monday's debate" is what somebody talks of; "at Monday's debate" is when they act.
  [
    new RegExp(`\\b(?:at|during|in) (?<weekday>${WEEKDAYS.join('|')})(?: morning| evening| night)?['’]s\\b`, 'i'),
    weekday,
  ],
  [/\bday after tomorrow\b/i, near(2)],
  [/\btomorrow\b/i, near(1)],
  [/\b(?:today|tonight|later in the day)\b/i, near(0)],
  [
    /\b(?<by>in|by|before|during|until) (?<year>20\d{2})\b/i,
    (g, p) =>
      g['by']?.toLowerCase() === 'by'
        ? until(p, day(Number(g['year']), 11, 31))
        : g['by']?.toLowerCase() === 'before'
          ? until(p, day(Number(g['year']) - 1, 11, 31))
          : yearWindow(Number(g['year'])),
  ],
  [
    /\b(?:in|over|within|during) the (?:coming|next few|next several|coming few|next couple of) (?:days|weeks|months|years)\b/i,
    () => undefined,
  ],
  [
    /\b(?:very soon|as soon as possible|soon|shortly|in the near future|in the foreseeable future|at some point|at a later date|eventually|in due course|before long|in time|sooner or later|one day)\b/i,
    () => undefined,
  ],
];
