/** What two statements that say the same differ in: a number, a date, a name, or that one denies what the other says. */
import { agree } from './dates.js';
import { isNamedIn, isSameName } from './names.js';
import { contradiction } from './polarity.js';
import { isSameQuantity, type Span } from './quantities.js';
import type { Reading } from './reading.js';

export const DIFFERENCE_KINDS = ['number', 'date', 'negation', 'name'] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** Places in each statement that have no counterpart in the other; one side may have none. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly here: readonly Span[];
  readonly there: readonly Span[];
}

/** In the order of DIFFERENCE_KINDS, at most one of each kind. */
export function differences(here: Reading, there: Reading): Difference[] {
  const denied = contradiction(here.polarity, there.polarity);
  const found: Difference[] = [
    { kind: 'number', ...unmatched(here.quantities, there.quantities, isSameQuantity) },
    { kind: 'date', ...unmatched(here.dates, there.dates, agree) },
    { kind: 'negation', here: denied?.here ?? [], there: denied?.there ?? [] },
    { kind: 'name', ...unnamed(here, there) },
  ];
  return found.filter((one) => one.here.length + one.there.length > 0);
}

function unmatched<T extends Span>(
  here: readonly T[],
  there: readonly T[],
  isSame: (a: T, b: T) => boolean,
): { here: Span[]; there: Span[] } {
  const lacking = (some: readonly T[], others: readonly T[]): Span[] =>
    some.filter((one) => !others.some((other) => isSame(one, other))).map(toSpan);
  return { here: lacking(here, there), there: lacking(there, here) };
}

function unnamed(here: Reading, there: Reading): { here: Span[]; there: Span[] } {
  const lacking = (one: Reading, other: Reading): Span[] =>
    one.names
      .filter((name) => !other.names.some((known) => isSameName(name, known)) && !isNamedIn(name, other.words))
      .map(toSpan);
  return { here: lacking(here, there), there: lacking(there, here) };
}

function toSpan({ start, end }: Span): Span {
  return { start, end };
}
