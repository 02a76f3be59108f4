/** Dates of a statement said in full: "on Saturday" becomes "on Saturday, 28 January 2017", "July 1" "1 July 2017". */
import { day, inWords, MONTHS, nextWeekday, partsOf, plusDays, WEEKDAYS } from '../dates/calendar.js';
import { SPANS } from './spans-in-words.js';
import { AHEAD_OF, capital, ONCE, TOLD, group, type Insert, type Now, type Rule } from './time-rule.js';

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
const DAYPART = '(?: (?:morning|afternoon|evening|night))?';
const monthNamed = (name: string): number => MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3)));

function weekday(match: RegExpExecArray, now: Now, before: string): Insert | undefined {
  const lead = group(match, 'lead');
  // "voted on Monday to close the port": what is to come is not the day.
  const after = match.input.slice(match.index + match[0].length, match.index + match[0].length + 6);
  const decided = /^,? to [a-z]/.test(after) && !/\b(?:will|would|is|are|due|expected|plans?)\b/.test(before);
  const future = (now.future && !decided) || lead === 'for';
  // "agreed to meet on Friday": told in the past, but of what is to come; better undated than misdated.
  if (!future && lead !== 'last' && lead !== 'next' && /\b(?:to|will|would) [a-z]+\b[^,;]*$/.test(before))
    return undefined;
  const on = WEEKDAYS.indexOf(group(match, 'day'));
  if (lead === 'next') return { words: `, ${inWords(nextWeekday(now.day, on))}`, apposed: true };
  const away = (on - now.weekday + 7) % 7;
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

/** Feasts of one date, month from 0. */
const FEASTS: Readonly<Record<string, readonly [number, number]>> = {
  'christmas eve': [11, 24],
  'christmas day': [11, 25],
  'boxing day': [11, 26],
  'new year’s eve': [11, 31],
  'new year’s day': [0, 1],
  halloween: [9, 31],
  christmas: [11, 25],
};
function feast(match: RegExpExecArray, now: Now): Insert | undefined {
  const bare = group(match, 'feast');
  const [at, date] = FEASTS[bare || match[0].toLowerCase().replace("'", '’')] ?? [];
  if (at === undefined || date === undefined) return undefined;
  const here = day(now.year, at, date);
  if (now.planned && at === 11 && now.month < 6) return { words: ` ${now.year - 1}` };
  const shift = now.future ? (here < now.day ? 1 : 0) : here > now.day ? -1 : 0;
  return { words: bare ? ` ${now.year + shift}` : ` (${inWords(day(now.year + shift, at, date))})` };
}

const DAY_BEFORE = new RegExp(`\\b(${DAY}),? (?:the )?$`);
/** "Monday, 16 November" is in the one year near the day of publication in which that day is a Monday. */
function yearOnWeekday(month: number, date: number, now: Now, before: string): number | undefined {
  const weekday = WEEKDAYS.indexOf((DAY_BEFORE.exec(before)?.[1] ?? '').toLowerCase());
  return [now.year, now.year + 1, now.year - 1].find((year) => partsOf(day(year, month, date)).weekday === weekday);
}

/** "July 1" and "1 July" with the year; a day of this month may lie before or behind the day of publication. */
function dayOfMonth(match: RegExpExecArray, now: Now, before: string): Insert {
  const at = monthNamed(group(match, 'month') || group(match, 'month2'));
  const date = group(match, 'date') || group(match, 'date2');
  const year = yearOnWeekday(at, Number(date), now, before) ?? yearOfMonth(at, '', now);
  const passed =
    !now.future &&
    !now.planned &&
    !DAY_BEFORE.test(before) &&
    at === now.month &&
    Number(date) > Number(now.day.slice(8));
  return { words: `${date} ${capital(MONTHS[at] ?? '')} ${year - (passed ? 1 : 0)}`, instead: true };
}

/** What is dated, and how; a date that carries its year is left as it is. */
const RULES: readonly Rule[] = [
  [
    new RegExp(
      `\\b(?<lead>[Oo]n|[Ss]ince|[Uu]ntil|[Bb]y|[Bb]efore|[Ff]or|[Ff]rom|[Ll]ast|[Nn]ext|[Tt]his) (?:early |late )?(?<day>${DAY})${DAYPART}\\b(?!['’]|,? (?:\\d|${MONTH}))`,
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
  [new RegExp(`\\b(?:between|from) (?<first>${MONTH}) (?:and|to|until) (?<last>${MONTH})\\b(?!,? \\d)`, 'g'), months],
  [
    new RegExp(
      `\\b(?:(?<lead>[Ll]ast|[Nn]ext|[Tt]his) )?(?<day>${DAY})(?:${DAYPART}(?!['’ ]|\\p{L})|${DAYPART}(?=,? (?![\\d(])[^\\p{Lu}])|['’]s(?= ))(?!,? (?:\\d|${MONTH}))`,
      'gu',
    ),
    bareWeekday,
  ],
  [
    /\b(?:Christmas Eve|Christmas Day|Boxing Day|New Year['’]s (?:Eve|Day)|Halloween)\b(?!,? (?:of |in )?\d| [a-z]+s\b)/g,
    feast,
  ],
  [
    /\b(?:before|by|after|at|over|until|since) (?<feast>Christmas)\b(?!,? (?:of |in )?\d| (?:Eve|Day|[a-z]+s?\b))/g,
    feast,
  ],
  ...SPANS,
];

/** One of these stands in whatever the rules find; most words have none. */
const ANY =
  /day|night|morrow|morning|afternoon|evening|week|month|year|quarter|spring|summer|autumn|winter|fall|half|Christmas|New Year|Halloween|[JFMASOND](?:an|eb|ar|pr|ay|un|ul|ug|ep|ct|ov|ec)/;

/**
 * What to change in `words` so that its dates can be read without the article, in order and none inside another.
 * @param published day of publication
 * @param future the words speak of what is to come
 */
export function datesInWords(words: string, published: string, future: boolean): DateEdit[] {
  if (!ANY.test(words)) return [];
  const parts = { day: published, ...partsOf(published) };
  const edits: DateEdit[] = [];
  // "30 June" may hold a space that does not break.
  const plain = words.replaceAll(/[\u00a0\u202f]/g, ' ');
  for (const [pattern, insert] of RULES) {
    for (const match of plain.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const before = plain.slice(Math.max(0, match.index - LOOKED_BACK), match.index);
      const found = insert(
        match,
        { ...parts, future: (future || AHEAD_OF.test(before)) && !TOLD.test(before), planned: ONCE.test(before) },
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
