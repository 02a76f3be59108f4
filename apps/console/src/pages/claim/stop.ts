/** The entry after which the record is shown. */
import type { ClaimSearch } from './search.js';

/** What of an entry says where it stands. */
export interface Stop {
  readonly subjectVersion: number;
  /** ISO 8601 */
  readonly at: string;
}

/**
 * The number of the entry that the address means: its own, else the last one at or before its time, else the last.
 * 1 at least, the number of entries at most.
 */
export function stopOf({ asOf, entry }: ClaimSearch, stops: readonly Stop[]): number {
  const last = stops.length;
  if (entry !== undefined) return Math.min(entry, last);
  if (asOf === undefined) return last;
  const until = Date.parse(asOf);
  return Math.max(1, stops.filter(({ at }) => Date.parse(at) <= until).length);
}

/** The address of a stop; now has none, so that it stays now. */
export function searchOf(number: number, stops: readonly Stop[]): ClaimSearch {
  const stop = stops[number - 1];
  if (stop === undefined || number === stops.length) return {};
  return stopOf({ asOf: stop.at }, stops) === number ? { asOf: stop.at } : { asOf: stop.at, entry: number };
}

export interface Day {
  /** Indices of its first and last stop. */
  readonly from: number;
  readonly to: number;
  readonly at: string;
}

/** Stops that follow each other on one day of the reader's zone. `dayOf` names the day of a time. */
export function daysOf(stops: readonly Stop[], dayOf: (at: string) => string): readonly Day[] {
  return stops.reduce<readonly Day[]>((days, { at }, index) => {
    const before = days.at(-1);
    if (before === undefined || dayOf(before.at) !== dayOf(at)) return [...days, { from: index, to: index, at }];
    return [...days.slice(0, -1), { ...before, to: index }];
  }, []);
}
