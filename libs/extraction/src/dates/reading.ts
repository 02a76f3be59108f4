/** How words of time are read: a pattern, and the window that what it found names for a text of some day. */
import type { Window } from './calendar.js';

export type Groups = Readonly<Record<string, string | undefined>>;
/** Reads a window from what a pattern found; undefined where the words do not name one for a text of that day. */
export type Read = (groups: Groups, published: string | undefined) => Window | undefined;
/** No pattern repeats a repetition, so that each is linear. */
export type TimeWords = readonly (readonly [pattern: RegExp, read: Read])[];

/** From the day of publication until `to`; undefined where that day is not known or gone by. */
export const until = (published: string | undefined, to: string): Window | undefined =>
  published && published <= to ? { from: published, to, precision: 'range' } : undefined;

/** Words before a time that make its end a deadline, as the inside of a regular expression. */
export const BY = 'by|until|till|through|no later than|not later than|on or before|from now to|from now until';
const isDeadline = (word: string): boolean => word.startsWith('by ') || BY.split('|').includes(word);

/** `window`, or until its end ("by"), or until the day before it ("before"). */
export function bounded(
  window: Window | undefined,
  by: string | undefined,
  published: string | undefined,
  dayBefore: (iso: string) => string,
): Window | undefined {
  const word = by?.toLowerCase();
  if (!window || !word) return window;
  if (word === 'before' || word === 'ahead of') return until(published, dayBefore(window.from));
  return isDeadline(word) ? until(published, window.to) : window;
}

/** Words that narrow a unit and leave its window as it is: how early "early" is, the text does not say. */
export const PART = '(?:early |mid-|mid |late |the start of |the beginning of |the middle of )?';
