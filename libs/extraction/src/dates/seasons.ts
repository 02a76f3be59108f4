/** Words of time that name seasons and feasts: "this summer", "by the spring of 2025", "before Christmas". */
import { day, partsOf, plusDays, SEASONS, seasonWindow, type Window } from './calendar.js';
import { bounded, until, type Groups, type TimeWords } from './reading.js';

const YEAR = '(?: (?:of )?(?:(?<year>\\d{4})|(?<relative>next|this) year))';

/** As `Date` counts the days of a week. */
const THURSDAY = 4;

const dayBefore = (iso: string): string => plusDays(iso, -1);

function season(groups: Groups, published: string | undefined): Window | undefined {
  const first = SEASONS[(groups['season'] ?? '').toLowerCase()] ?? 0;
  const bound = (window: Window | undefined): Window | undefined => bounded(window, groups['by'], published, dayBefore);
  if (groups['year']) return bound(seasonWindow(Number(groups['year']), first));
  if (!published) return undefined;
  const { year } = partsOf(published);
  if (groups['relative'])
    return bound(seasonWindow(year + (groups['relative'].toLowerCase() === 'next' ? 1 : 0), first));
  // Winter's last months belong to the season that began the year before.
  const coming = [year - 1, year, year + 1].map((y) => seasonWindow(y, first)).filter(({ to }) => to >= published);
  const [soonest, following] = coming;
  // What is to be done before a season that has begun is meant for the next one, as is "next summer" in summer.
  const passed = groups['when']?.toLowerCase() === 'next' || groups['by']?.toLowerCase() === 'before';
  return bound(passed && soonest && soonest.from <= published ? following : soonest);
}

function christmas(groups: Groups, published: string | undefined): Window | undefined {
  if (!published) return undefined;
  const { year } = partsOf(published);
  const before = groups['by']?.toLowerCase() === 'before';
  const on = (y: number): string => day(y, 11, before ? 24 : 25);
  return until(published, on(year) < published ? on(year + 1) : on(year));
}

/** Easter Sunday of the Gregorian calendar: the computus of Meeus, Jones and Butcher. */
export function easterOf(year: number): string {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return day(year, month - 1, (h + l - 7 * m + 33 * month + 19) % 32);
}

function easter(groups: Groups, published: string | undefined): Window | undefined {
  if (!published) return undefined;
  const { year } = partsOf(published);
  const before = groups['by']?.toLowerCase() === 'before' ? -1 : 0;
  const here = plusDays(easterOf(year), before);
  return until(published, here < published ? plusDays(easterOf(year + 1), before) : here);
}

/** The fourth Thursday of November. */
export function thanksgivingOf(year: number): string {
  const weekday = new Date(`${day(year, 10, 1)}T00:00:00Z`).getUTCDay();
  return day(year, 10, 22 + ((THURSDAY - weekday + 7) % 7));
}

function thanksgiving(groups: Groups, published: string | undefined): Window | undefined {
  if (!published) return undefined;
  const { year } = partsOf(published);
  const before = groups['by']?.toLowerCase() === 'before' ? -1 : 0;
  const here = plusDays(thanksgivingOf(year), before);
  return until(published, here < published ? plusDays(thanksgivingOf(year + 1), before) : here);
}

export const SEASON_WORDS: TimeWords = [
  [/\b(?<by>by|before|until) Thanksgiving\b/i, thanksgiving],
  [/\b(?<by>by|before|until) Christmas\b/i, christmas],
  [/\b(?<by>by|before|until) Easter\b/i, easter],
  [
    new RegExp(
      `\\b(?:(?:(?<by>in|by|during|over|until|before|ahead of|from|^for) (?:the )?)(?:early |late |(?<when>next|this) )?|(?:early |late )?(?<when2>this|next|this coming) )(?<season>spring|summer|autumn|winter)${YEAR}?\\b`,
      'i',
    ),
    (groups, published) => season({ ...groups, when: groups['when'] ?? groups['when2'] }, published),
  ],
  // "Fall" is a verb as well.
  [
    /\b(?:(?<by>by|before|until) (?:the |next |this )|(?<when>this|next|in the) )(?<season>fall)(?: (?:of )?(?<year>\d{4}))?\b(?! in\b| of (?!\d))/i,
    season,
  ],
];
