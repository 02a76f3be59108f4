/** Dates of a statement: days, months, years, seasons, quarters, weekdays. */
import type { Span } from './quantities.js';
import type { Word } from './words.js';

export interface StatedDate extends Span {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  /** `q1`, `spring`, `monday`, `1990s`. */
  readonly part?: string;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const DAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const SEASONS = new Map([
  ['spring', 'spring'],
  ['summer', 'summer'],
  ['autumn', 'autumn'],
  ['fall', 'autumn'],
  ['winter', 'winter'],
]);
const QUARTERS = new Map([
  ['first', 'q1'],
  ['second', 'q2'],
  ['third', 'q3'],
  ['fourth', 'q4'],
]);
/** Words before a month's name alone: may and march are verbs, too. */
const LEADS = new Set(
  'in since by until till of during from to through last this next early late mid before after between and on'.split(
    ' ',
  ),
);
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;

export function datesOf(text: string, words: readonly Word[]): StatedDate[] {
  const found: StatedDate[] = [];
  for (const match of text.matchAll(ISO)) {
    const [year, month, day] = match.slice(1).map(Number);
    if (year === undefined || month === undefined || day === undefined || month > 12 || day > 31) continue;
    found.push({ year, month, day, start: match.index, end: match.index + match[0].length });
  }
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at];
    if (!first || found.some(({ start, end }) => first.start >= start && first.start < end)) continue;
    const read = dayMonth(words, at) ?? monthDay(words, at) ?? partOfYear(words, at) ?? year(text, words, at);
    if (!read) continue;
    const { next, ...fields } = read;
    found.push({ ...fields, start: first.start, end: words[next - 1]?.end ?? first.end });
    at = next - 1;
  }
  return found.sort((a, b) => a.start - b.start);
}

interface Read {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly part?: string;
  readonly next: number;
}

function monthOf(word: Word | undefined): number | undefined {
  if (!word || word.key.length < 3 || !/^\p{Lu}/u.test(word.text)) return undefined;
  const index = MONTHS.findIndex(
    (name) => name === word.key || name.slice(0, 3) === word.key || (word.key === 'sept' && name === 'september'),
  );
  return index < 0 ? undefined : index + 1;
}

function dayOf(word: Word | undefined): number | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word?.key ?? '');
  const day = Number(match?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : undefined;
}

function yearOf(word: Word | undefined): number | undefined {
  return /^(?:1[5-9]|20|21)\d{2}$/.test(word?.key ?? '') ? Number(word?.key) : undefined;
}

/** A month with the year that may stand behind it. */
function withYear(words: readonly Word[], fields: Omit<Read, 'next'>, next: number): Read {
  const stated = yearOf(words[next]);
  return stated === undefined ? { ...fields, next } : { ...fields, year: stated, next: next + 1 };
}

/** "28 January 2017", "28th of January". */
function dayMonth(words: readonly Word[], at: number): Read | undefined {
  const day = dayOf(words[at]);
  if (day === undefined) return undefined;
  const by = words[at + 1]?.key === 'of' ? 2 : 1;
  const month = monthOf(words[at + by]);
  return month === undefined ? undefined : withYear(words, { month, day }, at + by + 1);
}

/** "January 28, 2017", "January 2017", "in January". */
function monthDay(words: readonly Word[], at: number): Read | undefined {
  const month = monthOf(words[at]);
  if (month === undefined) return undefined;
  const day = dayOf(words[at + 1]);
  const read = day === undefined ? withYear(words, { month }, at + 1) : withYear(words, { month, day }, at + 2);
  const isAlone = read.next === at + 1;
  return isAlone && !LEADS.has(words[at - 1]?.key ?? '') ? undefined : read;
}

/** "spring 2017", "the first quarter of 2017", "Q1", "on Monday". */
function partOfYear(words: readonly Word[], at: number): Read | undefined {
  const { key = '', text = '' } = words[at] ?? {};
  if (/^q[1-4]$/.test(key)) return withYear(words, { part: key }, at + 1);
  if (DAYS.includes(key) && /^\p{Lu}/u.test(text)) return { part: key, next: at + 1 };
  const quarter = words[at + 1]?.key === 'quarter' ? QUARTERS.get(key) : undefined;
  const part = quarter ?? SEASONS.get(key);
  if (part === undefined) return undefined;
  const after = at + (quarter === undefined ? 1 : 2);
  const read = withYear(words, { part }, words[after]?.key === 'of' ? after + 1 : after);
  return read.year === undefined ? undefined : read;
}

/** "2017", "the 1990s"; with a currency before or a magnitude behind it is an amount. */
function year(text: string, words: readonly Word[], at: number): Read | undefined {
  const word = words[at];
  if (!word) return undefined;
  if (/^(?:1[5-9]|20)\d0s$/.test(word.key)) return { part: word.key, next: at + 1 };
  const stated = yearOf(word);
  if (stated === undefined) return undefined;
  const before = text.slice(Math.max(0, word.start - 2), word.start);
  const after = text.slice(word.end, word.end + 12);
  if (/[$€£¥.,]\s?$|\d$/.test(before) && !/,\s$/.test(before)) return undefined;
  return /^(?:[.,]\d|\s?%|\s(?:per|million|billion|thousand|dollars|euros|pounds|people))/.test(after)
    ? undefined
    : { year: stated, next: at + 1 };
}

const FIELDS = ['year', 'month', 'day', 'part'] as const;

/** Whether nothing in one date contradicts the other: January 2017 is no other date than 28 January 2017. */
export function agree(a: StatedDate, b: StatedDate): boolean {
  const shared = FIELDS.filter((field) => a[field] !== undefined && b[field] !== undefined);
  return shared.length > 0 && shared.every((field) => a[field] === b[field]);
}
