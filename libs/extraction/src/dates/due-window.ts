/** When a plan is due: the window that its words name, resolved against the day of publication. */
import type { DuePrecision } from '#domain';
import { explicitDate, type ExplicitDate } from './explicit-date.js';
import { TIME_WORDS } from './time-words.js';
import { plusDays, type Window } from './calendar.js';
import { weekOf } from './week-of.js';

/** The words of time of a plan, and the window where they name one. */
export interface Due {
  readonly dueText: string;
  readonly dueFrom?: string;
  readonly dueTo?: string;
  readonly duePrecision?: DuePrecision;
}

const DEADLINE =
  /\b(?:by|(?:until|till|by)(?: midnight| noon| the end of the day)? on|until|till|through|(?<!on or )before|on or before|no later than) $/i;

/** Code units before a date in which "the attack of" is looked for. */
const NAMED_WITHIN = 24;
/** Longest stretch that is searched, in code units. */
const SEARCHED = 600;

/** "the attack of 12 January" is a name for something; "the morning of 12 May" is a time. */
const NAMING = /(?:^|[^a-z])(?!(?:morning|afternoon|evening|night|week|weekend) )[a-z]+ of (?:the )?$/i;

/** "by 8 July": due from now until that day. */
function asDeadline(
  text: string,
  date: ExplicitDate | undefined,
  published: string | undefined,
): ExplicitDate | undefined {
  const deadline = date && DEADLINE.exec(text.slice(Math.max(0, date.at - 20), date.at));
  if (!date?.window || !deadline || !published || date.window.to < published) return date;
  const words = deadline[0];
  const to = /^before/i.test(words) ? plusDays(date.window.from, -1) : date.window.to;
  if (to < published) return date;
  return { at: date.at - words.length, text: words + date.text, window: { from: published, to, precision: 'range' } };
}

/**
 * The due window that `words` name, read as words about the future.
 * @param published day of publication; without it only dates that carry their year are resolved.
 * @returns undefined where no words of time stand there; without dates where they name none ("soon"), or a time gone by.
 */
export function dueWindow(words: string, published: string | undefined): Due | undefined {
  const found = timeIn(words, published);
  if (!found) return undefined;
  const { text, window } = found;
  if (!window || (published && window.to < published)) return { dueText: text };
  return { dueText: text, dueFrom: window.from, dueTo: window.to, duePrecision: window.precision };
}

/** True where the first words of time name days that all lie before the day of publication. */
export function hasPassed(words: string, published: string): boolean {
  const window = timeIn(words, published)?.window;
  return window !== undefined && window.to < published;
}

/** The first words of time, and the window that they name. */
function timeIn(
  words: string,
  published: string | undefined,
): { readonly text: string; readonly window: Window | undefined } | undefined {
  const given = words.slice(0, SEARCHED).replaceAll('\u00a0', ' ');
  const date = explicitDate(given, published);
  const week = date && weekOf(given, date);
  const names = date && !week && NAMING.test(given.slice(Math.max(0, date.at - NAMED_WITHIN), date.at));
  const text = names ? given.replace(date.text, ' '.repeat(date.text.length)) : given;
  const explicit = names ? undefined : (week ?? asDeadline(text, date, published));
  let found: { at: number; text: string; window: Window | undefined } | undefined = explicit && {
    at: explicit.at,
    text: explicit.text,
    window: explicit.window,
  };
  for (const [pattern, read] of TIME_WORDS) {
    const match = pattern.exec(text);
    if (!match || (found && match.index >= found.at)) continue;
    // "by 8 July" and "on Friday, 3 February": the full date says more than the words before it.
    if (explicit && match.index + match[0].length + 2 >= explicit.at && match.index <= explicit.at) continue;
    found = { at: match.index, text: match[0].trim(), window: read(match.groups ?? {}, published) };
  }
  return found;
}
