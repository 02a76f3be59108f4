/** Feasts that fall on the same day wherever they are kept: "by Thanksgiving", "on Whit Monday", "over Easter". */
import { day, dayWindow, partsOf, plusDays, type Window } from './calendar.js';
import { until, type Groups, type TimeWords } from './reading.js';

/** As `Date` counts the days of a week. */
const [MONDAY, THURSDAY] = [1, 4];

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

/** The first such day of the week on or after a date. */
const firstFrom = (year: number, month: number, date: number, weekday: number): string =>
  plusDays(day(year, month, date), (weekday - partsOf(day(year, month, date)).weekday + 7) % 7);

/** The fourth Thursday of November. */
export const thanksgivingOf = (year: number): string => firstFrom(year, 10, 22, THURSDAY);

const fixed =
  (month: number, date: number) =>
  (year: number): string =>
    day(year, month - 1, date);
const behindEaster =
  (days: number) =>
  (year: number): string =>
    plusDays(easterOf(year), days);

const FEASTS: Readonly<Record<string, (year: number) => string>> = {
  "new year's day": fixed(1, 1),
  'australia day': fixed(1, 26),
  "valentine's day": fixed(2, 14),
  "st patrick's day": fixed(3, 17),
  'shrove tuesday': behindEaster(-47),
  'ash wednesday': behindEaster(-46),
  'palm sunday': behindEaster(-7),
  'maundy thursday': behindEaster(-3),
  'good friday': behindEaster(-2),
  'easter sunday': behindEaster(0),
  'easter monday': behindEaster(1),
  easter: behindEaster(0),
  'ascension day': behindEaster(39),
  pentecost: behindEaster(49),
  'whit sunday': behindEaster(49),
  'whit monday': behindEaster(50),
  'corpus christi': behindEaster(60),
  'anzac day': fixed(4, 25),
  'bastille day': fixed(7, 14),
  'labor day': (year) => firstFrom(year, 8, 1, MONDAY),
  halloween: fixed(10, 31),
  "all saints' day": fixed(11, 1),
  'armistice day': fixed(11, 11),
  thanksgiving: thanksgivingOf,
  "st andrew's day": fixed(11, 30),
  'christmas eve': fixed(12, 24),
  'christmas day': fixed(12, 25),
  christmas: fixed(12, 25),
  'boxing day': fixed(12, 26),
  "st stephen's day": fixed(12, 26),
  "new year's eve": fixed(12, 31),
};
const NAME = Object.keys(FEASTS)
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replaceAll("'", "['’]");

/** The day of the feast that comes next, on or after `from`. */
function nextFeast(name: string, from: string): string {
  const of = FEASTS[name.toLowerCase().replace('’', "'")] ?? (() => from);
  const { year } = partsOf(from);
  return of(year) >= from ? of(year) : of(year + 1);
}

function feast({ name, by }: Groups, published: string | undefined): Window | undefined {
  if (!published || name === undefined) return undefined;
  // What is to be done before the feast of today is meant for the next one.
  const before = by?.toLowerCase() === 'before' || by?.toLowerCase() === 'ahead of';
  const on = nextFeast(name, before ? plusDays(published, 1) : published);
  if (before) return until(published, plusDays(on, -1));
  return by ? until(published, on) : dayWindow(on);
}

/** Good Friday to Easter Monday. */
function easterDays(_: Groups, published: string | undefined): Window | undefined {
  if (!published) return undefined;
  const sunday = nextFeast('easter', plusDays(published, -1));
  return { from: plusDays(sunday, -2), to: plusDays(sunday, 1), precision: 'range' };
}

export const FEAST_WORDS: TimeWords = [
  [new RegExp(`\\b(?<by>by|before|until|till|ahead of) (?<name>${NAME})\\b`, 'i'), feast],
  [/\b(?:over|during) Easter\b(?! Sunday| Monday)|\bat Easter\b/i, easterDays],
  // Which days "at Christmas" are, nobody says; a feast that names its day is one.
  [new RegExp(`\\b(?:on|at|from|for) (?!Easter\\b(?! [SM])|Christmas\\b(?! [DE]))(?<name>${NAME})\\b`, 'i'), feast],
];
