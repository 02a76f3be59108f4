/** Words of time that name seasons: "this summer", "by the spring of 2025". */
import { partsOf, plusDays, SEASONS, seasonWindow, type Window } from './calendar.js';
import { bounded, type Groups, type TimeWords } from './reading.js';

const YEAR = '(?: (?:of )?(?:(?<year>\\d{4})|(?<relative>next|this) year))';

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

export const SEASON_WORDS: TimeWords = [
  // "the fall 2026 semester"
  [/\b(?<season>spring|summer|autumn|fall|winter) (?:of )?(?<year>20\d\d)\b/i, season],
  [
    new RegExp(
      `\\b(?:(?:(?<by>in|by|by the end of|during|over|until|before|ahead of|from|for) (?:the )?)(?:early |late |(?<when>next|this) )?|(?:early |late )?(?<when2>this|next|this coming) )(?<season>spring|summer|autumn|winter)${YEAR}?\\b(?! (?:recess|holidays?|break|games|olympics|term)\\b)`,
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
