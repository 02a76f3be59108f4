/** Dates of a statement said in full: "on Saturday" becomes "on Saturday, 28 January 2017", "July 1" "1 July 2017". */
import {
  inWords,
  MONTHS,
  partsOf,
  plusDays,
  SEASONS,
  seasonWindow,
  WEEKDAYS,
  weekWindow,
  type Window,
} from '../dates/calendar.js';

/** A change in a piece of text: `insert` goes in the place of what stands from `at` to `end`. */
export interface DateEdit {
  readonly at: number;
  readonly end: number;
  readonly insert: string;
}

/** The day of publication and its parts, and whether the words speak of what is to come. */
interface Now {
  readonly day: string;
  readonly year: number;
  /** From 0. */
  readonly month: number;
  readonly weekday: number;
  readonly future: boolean;
}
type Rule = readonly [
  pattern: RegExp,
  insert: (match: RegExpExecArray, now: Now, before: string) => Insert | undefined,
];
interface Insert {
  readonly words: string;
  /** Set between commas inside a sentence. */
  readonly apposed?: boolean;
  /** In the place of the words that were found. */
  readonly instead?: boolean;
}

/** Code units before a weekday in which an infinitive is looked for. */
const LOOKED_BACK = 60;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const DAY = WEEKDAYS.map(capital).join('|');
const MONTH = MONTHS.map(capital).join('|');
const DAYPART = '(?: (?:morning|afternoon|evening|night))?';

const group = (match: RegExpExecArray, name: string): string => (match.groups?.[name] ?? '').toLowerCase();

function weekday(match: RegExpExecArray, now: Now, before: string): Insert | undefined {
  const lead = group(match, 'lead');
  const future = now.future || lead === 'for';
  // "agreed to meet on Friday": told in the past, but of what is to come; better undated than misdated.
  if (!future && lead !== 'last' && lead !== 'next' && /\b(?:to|will|would) [a-z]+\b[^,;]*$/.test(before))
    return undefined;
  const away = (WEEKDAYS.indexOf(group(match, 'day')) - now.weekday + 7) % 7;
  const ahead = /^(?:next|by|until|before|for)$/.test(lead) || (future && lead !== 'last' && lead !== 'since');
  const distance = ahead ? (lead === 'next' && away === 0 ? 7 : away) : away === 0 && lead !== 'last' ? 0 : away - 7;
  return { words: `, ${inWords(plusDays(now.day, distance))}`, apposed: true };
}

function relativeDay(match: RegExpExecArray, now: Now): Insert | undefined {
  // "USA Today" is a name.
  if (/^\p{Lu}/u.test(match[0]) && match.index > 0) return undefined;
  const distance = { yesterday: -1, today: 0, tomorrow: 1, tonight: 0 }[group(match, 'word')] ?? 0;
  return { words: ` (${inWords(plusDays(now.day, distance))})` };
}

/** The year of a month without one: in what is told the last to pass, in what is to come the next. */
function yearOfMonth(month: number, lead: string, { year, month: current, future }: Now): number {
  const past = lead === 'last' || lead === 'since' || !future;
  if (past) return year - (month > current || (lead === 'last' && month === current) ? 1 : 0);
  return year + (month < current ? 1 : 0);
}

const month = (match: RegExpExecArray, now: Now): Insert => ({
  words: ` ${yearOfMonth(MONTHS.indexOf(group(match, 'month')), group(match, 'lead'), now)}`,
});

/** "July 1" and "1 July" with the year; a day of this month may lie before or behind the day of publication. */
function dayOfMonth(match: RegExpExecArray, now: Now): Insert {
  const at = MONTHS.indexOf(group(match, 'month') || group(match, 'month2'));
  const date = group(match, 'date') || group(match, 'date2');
  const year = yearOfMonth(at, '', now);
  const passed = !now.future && at === now.month && Number(date) > Number(now.day.slice(8));
  return { words: `${date} ${capital(MONTHS[at] ?? '')} ${year - (passed ? 1 : 0)}`, instead: true };
}

function unit(match: RegExpExecArray, now: Now): Insert {
  const shift = { last: -1, next: 1, this: 0 }[group(match, 'when')] ?? 0;
  const { unit: name } = match.groups ?? {};
  if (name?.toLowerCase() === 'week') {
    const { from, to } = weekWindow(plusDays(now.day, 7 * shift));
    return { words: ` (${inWords(from)} to ${inWords(to)})` };
  }
  if (name?.toLowerCase() === 'year') return { words: ` (${now.year + shift})` };
  const at = new Date(Date.UTC(now.year, now.month + shift, 1));
  return { words: ` (${capital(MONTHS[at.getUTCMonth()] ?? '')} ${at.getUTCFullYear()})` };
}

/** Seasons near the day of publication that have begun or are to come. */
function season(match: RegExpExecArray, now: Now): Insert | undefined {
  const first = SEASONS[group(match, 'season')];
  if (first === undefined) return undefined;
  const all = [now.year - 2, now.year - 1, now.year, now.year + 1].map((year): [number, Window] => [
    year,
    seasonWindow(year, first),
  ]);
  const lead = group(match, 'lead').replace('since last', 'last');
  const past = lead === 'last' || (!now.future && lead !== 'next' && lead !== 'this');
  const found = past
    ? all.findLast(([, { from, to }]) => (lead === 'last' ? to < now.day : from <= now.day))
    : all.find(([, { to, from }]) => to >= now.day && (lead !== 'next' || from > now.day));
  if (!found) return undefined;
  const named = first === 11 ? `${found[0]}/${String(found[0] + 1).slice(2)}` : String(found[0]);
  return { words: /^(?:last|next|this)$/.test(lead) ? ` (${named})` : ` of ${named}` };
}

const QUARTERS = ['first', 'second', 'third', 'fourth'];
function quarter(match: RegExpExecArray, now: Now): Insert | undefined {
  const at = QUARTERS.indexOf(group(match, 'ordinal'));
  const begins = at * 3 <= now.month;
  const ended = at * 3 + 2 < now.month;
  const year = now.future ? now.year + (ended ? 1 : 0) : now.year - (begins ? 0 : 1);
  return { words: ` of ${year}` };
}

/** What is dated, and how; a date that carries its year is left as it is. */
const RULES: readonly Rule[] = [
  [
    new RegExp(
      `\\b(?<lead>[Oo]n|[Ss]ince|[Uu]ntil|[Bb]y|[Bb]efore|[Ff]or|[Ll]ast|[Nn]ext|[Tt]his) (?:early |late )?(?<day>${DAY})${DAYPART}\\b(?!['’]|,? (?:\\d|${MONTH}))`,
      'g',
    ),
    weekday,
  ],
  [
    new RegExp(`\\b(?<word>yesterday|today|tomorrow|tonight|Yesterday|Today|Tomorrow)${DAYPART}\\b(?!['’])`, 'g'),
    relativeDay,
  ],
  [
    new RegExp(
      `\\b(?<lead>[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Bb]efore|[Ff]rom|[Dd]uring|[Ll]ast|[Nn]ext|[Tt]his|of|late|early|mid-) ?(?<month>${MONTH})\\b(?!['’]|,? (?:of )?\\d|,? (?:next|this|last) year| (?:or|and|to|until) (?:${MONTH}))`,
      'g',
    ),
    month,
  ],
  [
    new RegExp(
      `\\b(?:(?<month>${MONTH}) (?<date>\\d{1,2})(?:st|nd|rd|th)?|(?<date2>\\d{1,2})(?:st|nd|rd|th)? (?<month2>${MONTH}))\\b(?!,? \\d{4}|\\d|[-–]\\d| (?:and|to|or) \\d)`,
      'g',
    ),
    dayOfMonth,
  ],
  [/\b(?<when>last|next|this) (?<unit>week|month|year)\b(?!['’]| on \b)/gi, unit],
  [
    /\b(?<lead>last|next|this|in the|in|by the|since the|since last|the) (?<season>spring|summer|autumn|winter)\b(?!['’]| (?:of )?(?:\d{4}|last|next|this)| [a-z]+(?:s|ion)\b)/g,
    season,
  ],
  [/\bthe (?<ordinal>first|second|third|fourth) quarter\b(?! of)/gi, quarter],
  [/\b(?:first|second) half of the year\b/gi, (_, { year }) => ({ words: ` (${year})` })],
  [/\b(?:the end|the start|the beginning|later|earlier) (?:of )?(?<when>this|the) (?<unit>year|month)\b/gi, unit],
];

/**
 * What to change in `words` so that its dates can be read without the article, in order and none inside another.
 * @param published day of publication
 * @param future the words speak of what is to come
 */
export function datesInWords(words: string, published: string, future: boolean): DateEdit[] {
  const now: Now = { day: published, ...partsOf(published), future };
  const edits: DateEdit[] = [];
  for (const [pattern, insert] of RULES) {
    for (const match of words.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const found = insert(match, now, words.slice(Math.max(0, match.index - LOOKED_BACK), match.index));
      if (!found || edits.some((edit) => edit.end > match.index && edit.at <= end)) continue;
      // An apposition inside a sentence is closed by a comma.
      const closing = found.apposed && /^ [\p{L}“"(]/u.test(words.slice(end, end + 2)) ? ',' : '';
      edits.push({ at: found.instead ? match.index : end, end, insert: `${found.words}${closing}` });
    }
  }
  return edits.sort((a, b) => a.at - b.at);
}
