/** Dates of a statement said in full: "on Saturday" becomes "on Saturday, 28 January 2017", "July 1" "1 July 2017". */
import { day, inWords, MONTHS, nextWeekday, partsOf, plusDays, WEEKDAYS } from '../dates/calendar.js';
import type { Direction } from './direction.js';
import { FEASTS } from './feasts-in-words.js';
import { SPANS } from './spans-in-words.js';
import { AHEAD_OF, capital, group, ONCE, PUT_OFF, TOLD, type Insert, type Now, type Rule } from './time-rule.js';

/** A change in a piece of text: `insert` goes in the place of what stands from `at` to `end`. */
export interface DateEdit {
  readonly at: number;
  readonly end: number;
  readonly insert: string;
}

/** Code units before a time in which a verb that tells its tense is looked for. */
const LOOKED_BACK = 140;

const DAY = WEEKDAYS.map(capital).join('|');
const MONTH = MONTHS.map(capital).join('|');
/** "Oct. 23", "Sept 4" */
const SHORT = '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
/** "8-15", "10 and 20" */
const DAYS = '\\d{1,2}(?:[-–]| (?:and|to|or) )\\d{1,2}';
const DAYPART = '(?: (?:morning|afternoon|evening|night))?';
const monthNamed = (name: string): number => MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3)));

function weekday(match: RegExpExecArray, now: Now, before: string): Insert | undefined {
  const lead = group(match, 'lead');
  // "voted on Monday to close the port": what is to come is not the day.
  const after = match.input.slice(match.index + match[0].length, match.index + match[0].length + 6);
  const decided = /^,? to [a-z]/.test(after) && !/\b(?:will|would|is|are|due|expected|plans?)\b/.test(before);
  const future = (now.future && !decided) || lead === 'for';
  // "agreed to meet on Friday": told in the past, but of what is to come; better undated than misdated.
  if (
    !future &&
    lead !== 'last' &&
    lead !== 'next' &&
    /\b(?:to (?!the\b|an?\b|his\b|her\b|its\b|their\b)|will |would )[a-z]+\b[^,;]*$/.test(before)
  )
    return undefined;
  const on = WEEKDAYS.indexOf(group(match, 'day'));
  if (lead === 'next') return { words: `, ${inWords(nextWeekday(now.day, on))}`, apposed: true };
  const away = (on - now.weekday + 7) % 7;
  // "Wednesday week": a week behind the next one
  if (match.groups?.['week'] !== undefined) return { words: ` (${inWords(plusDays(now.day, away + 7))})` };
  const ahead = /^(?:by|until|before|for)$/.test(lead) || (future && lead !== 'last' && lead !== 'since');
  const distance = ahead ? away : away === 0 && lead !== 'last' ? 0 : away - 7;
  return { words: `, ${inWords(plusDays(now.day, distance))}`, apposed: true };
}

function relativeDay(match: RegExpExecArray, now: Now): Insert | undefined {
  // "USA Today" is a name.
  if (/^\p{Lu}/u.test(match[0]) && match.index > 0) return undefined;
  const word = group(match, 'word').split(' ')[0] ?? '';
  const distance = { yesterday: -1, last: -1, tomorrow: 1 }[word] ?? 0;
  return { words: ` (${inWords(plusDays(now.day, distance))})` };
}

/** The year of a month without one: in what is told the last to pass, in what is to come the next. */
function yearOfMonth(month: number, lead: string, { year, month: current, future, planned }: Now): number {
  // The nearest, for want of a tense.
  if (planned) return year - (month - current > 6 ? 1 : 0) + (current - month > 6 ? 1 : 0);
  const past = lead === 'last' || lead === 'since' || !future;
  if (past) return year - (month > current || (lead === 'last' && month === current) ? 1 : 0);
  return year + (month < current ? 1 : 0);
}

const month = (match: RegExpExecArray, now: Now): Insert => ({
  words: ` ${yearOfMonth(monthNamed(group(match, 'month')), group(match, 'lead'), now)}`,
});

/** "between June and September": the year of both, where they lie in one. */
function months(match: RegExpExecArray, now: Now): Insert | undefined {
  const last = monthNamed(group(match, 'last'));
  return monthNamed(group(match, 'first')) < last ? { words: ` ${yearOfMonth(last, '', now)}` } : undefined;
}

/** A weekday without a word that says which: "closed Tuesday", "next Thursday’s vote". */
function bareWeekday(match: RegExpExecArray, now: Now, before: string): Insert | undefined {
  // "the Sunday paper", "Good Friday"
  if (/(?:^|\b(?:the|a|every|each|most|of|or|and|to)|\p{Lu}\S*) $/u.test(before) && group(match, 'lead') === '')
    return undefined;
  const found = weekday(match, now, before);
  return found && { words: ` (${found.words.slice(2)})` };
}

const DAY_BEFORE = new RegExp(`\\b(${DAY}),? (?:the )?$`);
/** "Monday, 16 November" is in the one year near the day of publication in which that day is a Monday. */
function yearOnWeekday(month: number, date: number, now: Now, before: string): number | undefined {
  const weekday = WEEKDAYS.indexOf((DAY_BEFORE.exec(before)?.[1] ?? '').toLowerCase());
  return [now.year, now.year + 1, now.year - 1].find((year) => partsOf(day(year, month, date)).weekday === weekday);
}

/** The year of a day; one of this month may lie before or behind the day of publication. */
function yearOfDay(at: number, date: number, now: Now, before: string): number {
  const year = yearOnWeekday(at, date, now, before) ?? yearOfMonth(at, '', now);
  const told = !now.future && !now.planned && !DAY_BEFORE.test(before);
  return told && at === now.month && date > Number(now.day.slice(8)) ? year - 1 : year;
}

/** "July 1" and "1 July" with the year. */
function dayOfMonth(match: RegExpExecArray, now: Now, before: string): Insert {
  const at = monthNamed(group(match, 'month') || group(match, 'month2'));
  const date = group(match, 'date') || group(match, 'date2');
  return { words: `${date} ${capital(MONTHS[at] ?? '')} ${yearOfDay(at, Number(date), now, before)}`, instead: true };
}

/** "Oct. 8-15", "between November 10 and 20", "10 to 12 May": one year for both. */
function daysOfMonth(match: RegExpExecArray, now: Now, before: string): Insert {
  const days = group(match, 'days') || group(match, 'days2');
  const at = monthNamed(group(match, 'month') || group(match, 'month2'));
  return {
    words: `${days} ${capital(MONTHS[at] ?? '')} ${yearOfDay(at, Number.parseInt(days), now, before)}`,
    instead: true,
  };
}

/** "the March vote", "its May forecast" */
const ownMonth = (match: RegExpExecArray, now: Now): Insert => ({
  words: ` ${yearOfMonth(monthNamed(group(match, 'month')), '', now)}`,
});

/** What is dated, and how; a date that carries its year is left as it is. */
const RULES: readonly Rule[] = [
  [
    new RegExp(
      `\\b(?<lead>[Oo]n|[Ss]ince|[Uu]ntil|[Bb]y|[Bb]efore|[Ff]or|[Ff]rom|[Ll]ast|[Nn]ext|[Tt]his|as of|hours of) (?:early |late )?(?<day>${DAY})(?:(?<week> week(?:['’]s)?)\\b|${DAYPART}\\b(?!['’]|,? (?:\\d|${MONTH})))`,
      'g',
    ),
    weekday,
  ],
  [
    new RegExp(
      `\\b(?<word>yesterday|today|tomorrow|tonight|last night|this (?:morning|afternoon|evening)|Yesterday|Today|Tomorrow|Last night)${DAYPART}\\b(?!['’])`,
      'g',
    ),
    relativeDay,
  ],
  [
    new RegExp(
      `\\b(?<lead>[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Bb]efore|[Ff]rom|[Ff]or|[Dd]uring|[Ll]ast|[Nn]ext|[Tt]his|of|late|early|mid-) ?(?<month>${MONTH})\\b(?!['’]|,? (?:of )?\\d|,? (?:next|this|last) year| (?:or|and|to|until) (?:${MONTH}))`,
      'g',
    ),
    month,
  ],
  [
    new RegExp(
      `\\b(?:(?<month>${MONTH}|${SHORT}) (?<date>\\d{1,2})(?:st|nd|rd|th)?|(?<date2>\\d{1,2})(?:st|nd|rd|th)? (?<month2>${MONTH}))\\b(?!,? \\d{4}|\\d|[-–]\\d| (?:and|to|or) \\d)`,
      'g',
    ),
    dayOfMonth,
  ],
  [
    new RegExp(
      `\\b(?:(?<month>${MONTH}|${SHORT}) (?<days>${DAYS})|(?<days2>${DAYS}) (?<month2>${MONTH}))\\b(?!,? \\d{4}|\\d)`,
      'g',
    ),
    daysOfMonth,
  ],
  [
    new RegExp(
      `\\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) (?<month>${MONTH})(?= [a-z])(?! (?:of|government|cabinet|administration|premiership)\\b)`,
      'g',
    ),
    ownMonth,
  ],
  [new RegExp(`\\b(?:between|from) (?<first>${MONTH}) (?:and|to|until) (?<last>${MONTH})\\b(?!,? \\d)`, 'g'), months],
  [
    new RegExp(
      `\\b(?:(?<lead>[Ll]ast|[Nn]ext|[Tt]his) )?(?<day>${DAY})(?:${DAYPART}(?!['’ ]|\\p{L})|${DAYPART}(?=,? (?![\\d(])[^\\p{Lu}])|['’]s(?= ))(?!,? (?:\\d|${MONTH})| week\\b)`,
      'gu',
    ),
    bareWeekday,
  ],
  ...FEASTS,
  ...SPANS,
];

/** Before a time that something was put off from, or to. */
const OF_PUT_OFF = /^(?:from|until|of) /;

/** A time that something is to be done by, whatever its verb. */
const DEADLINE = /(?:^|\s)(?:by|until|till|before|for|from|next)(?: the)? $/i;
/** "if it won office in March": what is only supposed is to come. */
const SUPPOSED = /\b(?:[Ii]f|[Uu]nless)\b[^,;]*$/;

/** One of these stands in whatever the rules find; most words have none. */
const ANY =
  /Easter|Thanksgiving|new year|day|night|morrow|morning|afternoon|evening|week|month|year|quarter|spring|summer|autumn|winter|fall|half|Christmas|New Year|Halloween|[JFMASOND](?:an|eb|ar|pr|ay|un|ul|ug|ep|ct|ov|ec)/;

/**
 * What to change in `words` so that its dates can be read without the article, in order and none inside another.
 * @param published day of publication
 * @param future the words speak of what is to come
 * @param directionOf what the clause around a place in the words tells of, as its tree says
 */
export function datesInWords(
  words: string,
  published: string,
  future: boolean,
  directionOf: (at: number) => Direction | undefined = () => undefined,
): DateEdit[] {
  if (!ANY.test(words)) return [];
  const parts = { day: published, ...partsOf(published) };
  const edits: DateEdit[] = [];
  // "30 June" may hold a space that does not break.
  const plain = words.replaceAll(/[\u00a0\u202f]/g, ' ');
  for (const [pattern, insert] of RULES) {
    for (const match of plain.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const before = plain.slice(Math.max(0, match.index - LOOKED_BACK), match.index);
      const supposed = SUPPOSED.test(before);
      const due = DEADLINE.test(before) || DEADLINE.test(`${before}${match[0].replace(/ .*$/u, ' ')}`);
      const isTold = !due && !supposed && directionOf(match.index) === 'past';
      const found = insert(
        match,
        {
          ...parts,
          future: (future || supposed || AHEAD_OF.test(before)) && !isTold && !TOLD.test(before),
          planned: ONCE.test(before) || (OF_PUT_OFF.test(match[0]) && PUT_OFF.test(before)),
        },
        before,
      );
      if (!found || edits.some((edit) => edit.end > match.index && edit.at <= end)) continue;
      // An apposition inside a sentence is closed by a comma.
      const closing = found.apposed && /^ [\p{L}“"(]/u.test(words.slice(end, end + 2)) ? ',' : '';
      edits.push({ at: found.instead ? match.index : end, end, insert: `${found.words}${closing}` });
    }
  }
  return edits.sort((a, b) => a.at - b.at);
}
