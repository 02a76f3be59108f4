/** Words of time that name days: "on Friday", "next Tuesday", "from Monday to Thursday", "this weekend", "tomorrow". */
import { dayWindow, nextWeekday, partsOf, plusDays, weekWindow, WEEKDAYS, type Window } from './calendar.js';
import { bounded, BY, until, type Groups, type Read, type TimeWords } from './reading.js';

const DAY = WEEKDAYS.join('|');

const ahead = (weekday: string | undefined, from: string): number =>
  (WEEKDAYS.indexOf((weekday ?? '').toLowerCase()) - partsOf(from).weekday + 7) % 7;

function weekday(groups: Groups, published: string | undefined): Window | undefined {
  if (!published) return undefined;
  const on =
    groups['when']?.toLowerCase() === 'next'
      ? nextWeekday(published, WEEKDAYS.indexOf((groups['weekday'] ?? '').toLowerCase()))
      : plusDays(published, ahead(groups['weekday'], published));
  return groups['by'] ? until(published, on) : dayWindow(on);
}

function weekdays(groups: Groups, published: string | undefined): Window | undefined {
  if (!published) return undefined;
  const from = plusDays(published, ahead(groups['first'], published));
  return { from, to: plusDays(from, ahead(groups['last'], from)), precision: 'range' };
}

/** Saturday and Sunday. */
function weekend(groups: Groups, published: string | undefined): Window | undefined {
  if (!published) return undefined;
  const { to } = weekWindow(plusDays(published, groups['when']?.toLowerCase() === 'next' ? 7 : 0));
  if (groups['by']?.toLowerCase() === 'before') return until(published, plusDays(to, -2));
  return groups['by'] ? until(published, to) : { from: plusDays(to, -1), to, precision: 'range' };
}

/** "On Tuesday next week", "by Tuesday of next week" */
function nextWeek(groups: Groups, published: string | undefined): Window | undefined {
  if (!published) return undefined;
  const { from } = weekWindow(plusDays(published, 7));
  const on = plusDays(from, ahead(groups['weekday'], from));
  return groups['by'] ? until(published, on) : dayWindow(on);
}

/** "On Wednesday week": a week behind the next Wednesday. */
function weekBehind(groups: Groups, published: string | undefined): Window | undefined {
  if (!published) return undefined;
  const on = plusDays(published, 7 + ahead(groups['weekday'], published));
  return bounded(dayWindow(on), groups['by'], published, (iso) => plusDays(iso, -1));
}

/** Friday to Sunday. */
function endOfWeek(groups: Groups, published: string | undefined): Window | undefined {
  if (!published) return undefined;
  const { to } = weekWindow(plusDays(published, groups['when']?.toLowerCase() === 'next' ? 7 : 0));
  return { from: plusDays(to, -2), to, precision: 'range' };
}

const near =
  (days: number): Read =>
  (_, published) =>
    published ? dayWindow(plusDays(published, days)) : undefined;

const tomorrow = (groups: Groups, published: string | undefined): Window | undefined =>
  groups['by'] && published ? until(published, plusDays(published, 1)) : near(1)(groups, published);

export const DAY_WORDS: TimeWords = [
  [
    new RegExp(
      `\\b(?:on |(?<by>${BY}) )?(?<weekday>${DAY}) (?:of )?next week\\b|\\bnext week on (?<weekday2>${DAY})\\b`,
      'i',
    ),
    (groups, published) => nextWeek({ by: groups['by'], weekday: groups['weekday'] ?? groups['weekday2'] }, published),
  ],
  [new RegExp(`\\b(?:on |from |(?<by>${BY}|before) )?(?<weekday>${DAY}) week(?:['’]s)?\\b`, 'i'), weekBehind],
  [/\b(?:at|towards?) the end of (?:(?<when>this|next|the) )week\b/i, endOfWeek],
  [
    new RegExp(`\\b(?:from|between|on) (?<first>${DAY}) (?:to|until|till|through|and) (?:on )?(?<last>${DAY})\\b`, 'i'),
    weekdays,
  ],
  [
    /\b(?:at|on|over|during|(?<by>by|before|until)) (?:the )?(?:(?<when>this|next|coming) )?weekend\b|\b(?<next>this|next) weekend\b/i,
    (groups, published) => weekend({ by: groups['by'], when: groups['when'] ?? groups['next'] }, published),
  ],
  [
    // Not "restore Sunday trains".
    new RegExp(
      `\\b(?:on |from |at midnight on |(?<by>by |until |before |no later than ))?(?:(?<when>next|this|coming) )?(?<!\\b(?:last|since|the|an?|every|each|previous|whit|good|easter) )(?<weekday>${DAY})\\b(?!(?: morning| evening| night)?['’])(?<!(?<!\\b(?:on|from|by|until|before|than|next|this|coming) )(?:${DAY})(?= (?!as|is|was|has|its|this|across|unless)[a-z]+s\\b))`,
      'i',
    ),
    weekday,
  ],
  // "Monday's debate" is what somebody talks of; "at Monday's debate" is when they act.
  [
    new RegExp(
      `\\b(?:at|during|in|for) (?:(?<when>next|this) )?(?<weekday>${DAY})(?: morning| evening| night)?['’]s\\b`,
      'i',
    ),
    weekday,
  ],
  [/\bday after tomorrow\b/i, near(2)],
  [/\b(?<by>by |until |before )?tomorrow\b/i, tomorrow],
  [/\b(?:from|at) midnight\b(?! on\b| and\b)/i, near(1)],
  [/\b(?:today|tonight|later in the day|this (?:morning|afternoon|evening))\b/i, near(0)],
];
