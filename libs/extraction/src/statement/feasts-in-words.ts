/** Feasts and turns of the year in a statement said in full: "by Thanksgiving 2024", "before year-end (2024)". */
import { day, inWords } from '../dates/calendar.js';
import { easterOf, thanksgivingOf } from '../dates/feasts.js';
import { group, type Insert, type Now, type Rule } from './time-rule.js';

/** Feasts of one date, month from 0. */
const DATES: Readonly<Record<string, readonly [number, number]>> = {
  'christmas eve': [11, 24],
  'christmas day': [11, 25],
  'boxing day': [11, 26],
  'new year’s eve': [11, 31],
  'new year’s day': [0, 1],
  halloween: [9, 31],
  christmas: [11, 25],
};

/** By how many years the feast that is meant is away, if this year's is `here`. */
const away = (here: string, { future, day: today }: Now): number =>
  future ? (here < today ? 1 : 0) : here > today ? -1 : 0;

function feast(match: RegExpExecArray, now: Now): Insert | undefined {
  const bare = group(match, 'feast');
  const [at, date] = DATES[bare || match[0].toLowerCase().replace("'", '’')] ?? [];
  if (at === undefined || date === undefined) return undefined;
  if (now.planned && at === 11 && now.month < 6) return { words: ` ${now.year - 1}` };
  const year = now.year + away(day(now.year, at, date), now);
  return { words: bare ? ` ${year}` : ` (${inWords(day(year, at, date))})` };
}

function movable(match: RegExpExecArray, now: Now): Insert {
  const here = group(match, 'feast') === 'easter' ? easterOf(now.year) : thanksgivingOf(now.year);
  return { words: ` ${now.year + away(here, now)}` };
}

/** "In the new year" is the next one, unless this one is new. */
const newYear = (_: RegExpExecArray, now: Now): Insert => ({
  words: ` (${now.year + (now.future && now.month > 0 ? 1 : 0)})`,
});

const HALF = 6;
const midYear = (_: RegExpExecArray, now: Now): Insert => ({
  words: ` (${now.year + (now.future ? (now.month >= HALF ? 1 : 0) : now.month < HALF ? -1 : 0)})`,
});

const yearEnd = (_: RegExpExecArray, now: Now): Insert => ({
  words: ` (${now.year - (now.future || now.month === 11 ? 0 : 1)})`,
});

/** What is dated, and how. */
export const FEASTS: readonly Rule[] = [
  [
    /\b(?:Christmas Eve|Christmas Day|Boxing Day|New Year['’]s (?:Eve|Day)|Halloween)\b(?!,? (?:of |in )?\d| [a-z]+s\b)/g,
    feast,
  ],
  [
    /\b(?:before|by|after|at|over|until|since) (?<feast>Christmas)\b(?!,? (?:of |in )?\d| (?:Eve|Day|[a-z]+s?\b))/g,
    feast,
  ],
  [
    /\b(?:before|by|after|at|over|until|since|for) (?<feast>Easter|Thanksgiving)\b(?!,? (?:of |in )?\d| (?:Eve|Day|Sunday|Monday|next|last|this|[a-z]+s\b))/g,
    movable,
  ],
  [/\b(?:in|early in|before|by|until) the new year\b/gi, newYear],
  [/\b(?:by|before|around|until|at|in) mid-year\b/gi, midYear],
  [/\b(?:by|before|until|at) (?:the )?year-end\b(?! \d)/gi, yearEnd],
];
