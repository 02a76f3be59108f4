/** Spans of time in a statement said in full: "last year (2024)", "in the spring of 2025", "between June and September 2024". */
import { inWords, MONTHS, plusDays, SEASONS, seasonWindow, weekWindow, type Window } from '../dates/calendar.js';
import { capital, group, type Insert, type Now, type Rule } from './time-rule.js';

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
  // "taken in winter": any winter, unless it is to come.
  if (first === undefined || (group(match, 'lead') === 'in' && !now.future)) return undefined;
  const all = [now.year - 2, now.year - 1, now.year, now.year + 1].map((year): [number, Window] => [
    year,
    seasonWindow(year, first),
  ]);
  const lead = group(match, 'lead').replace('since last', 'last');
  const past = lead === 'last' || (!now.future && lead !== 'next' && lead !== 'this');
  // "had hoped to sell this summer", told in autumn
  const begun = now.planned && lead === 'this';
  const found =
    past || begun
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

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** "comes out in two months" */
function monthsAhead(match: RegExpExecArray, now: Now): Insert | undefined {
  const count = NUMBERS.indexOf(group(match, 'count')) + 1;
  if (!now.future && !/ time$/.test(match[0])) return undefined;
  const at = new Date(Date.UTC(now.year, now.month + count, 1));
  return { words: ` (${capital(MONTHS[at.getUTCMonth()] ?? '')} ${at.getUTCFullYear()})` };
}

/** "begun in 2019, was scrapped two years later" */
function yearsLater(match: RegExpExecArray, _: Now, before: string): Insert | undefined {
  const [first, ...others] = before.match(/\b(?:19|20)\d\d\b/g) ?? [];
  if (first === undefined || others.length > 0) return undefined;
  const counted = group(match, 'count');
  const years = counted === 'a' ? 1 : NUMBERS.indexOf(counted) + 1;
  return { words: ` (${Number(first) + (group(match, 'way') === 'later' ? years : -years)})` };
}

/** What is dated, and how. */
export const SPANS: readonly Rule[] = [
  [
    /(?<!\b(?:the|his|her|its|their|my|our|your) |['’]s )\b(?<when>last|next|this) (?<unit>week|month|year)\b(?!['’]| on \b)/gi,
    unit,
  ],
  [
    /\b(?<lead>last|next|this|in the|in|by the|since the|since last|the) (?<season>spring|summer|autumn|winter|fall(?! in))\b(?!['’]| (?:of )?(?:\d{4}|last|next|this)| [a-z]+(?:s|ion)\b| (?:before last|timetable|schedule|break|recess|term|fuel|programme|program|school|festival|tour|window|heat|rain|weather|storm|intake)\b)/g,
    season,
  ],
  [/\bthe (?<ordinal>first|second|third|fourth) quarter\b(?! of)/gi, quarter],
  [new RegExp(`\\bin (?<count>${NUMBERS.join('|')}) months?(?:['’] time)?\\b(?!['’]| of )`, 'g'), monthsAhead],
  [new RegExp(`\\b(?<count>a|${NUMBERS.join('|')}) years? (?<way>later|earlier)\\b(?! than)`, 'g'), yearsLater],
  [/\b(?:first|second) half of the year\b/gi, (_, { year }) => ({ words: ` (${year})` })],
  [/\b(?:the end|the start|the beginning|later|earlier) (?:of )?(?<when>this|the) (?<unit>year|month)\b/gi, unit],
];
