/** What two statements that say the same differ in: a number, a date, a name, or that one denies what the other says. */
import { agree } from './dates.js';
import { isNamedIn, isSameName } from './names.js';
import { contradiction } from './polarity.js';
import { isSameQuantity, type Span } from './quantities.js';
import type { Reading } from './reading.js';

export const DIFFERENCE_KINDS = ['number', 'date', 'negation', 'name'] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** Words of a statement and where they stand. */
export interface Passage extends Span {
  readonly text: string;
}

/** Passages of each statement that have no counterpart in the other; one side may have none. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly here: readonly Passage[];
  readonly there: readonly Passage[];
}

interface Sides {
  readonly here: readonly Span[];
  readonly there: readonly Span[];
}

/** In the order of DIFFERENCE_KINDS, at most one of each kind. */
export function differences(here: Reading, there: Reading): Difference[] {
  const sides: Record<DifferenceKind, Sides> = {
    number: unmatched(here.quantities, there.quantities, isSameQuantity),
    date: unmatched(here.dates, there.dates, agree),
    negation: contradiction(here.polarity, there.polarity) ?? { here: [], there: [] },
    name: { here: unnamed(here, there), there: unnamed(there, here) },
  };
  return DIFFERENCE_KINDS.map((kind) => ({
    kind,
    here: sides[kind].here.map((span) => passage(here, span)),
    there: sides[kind].there.map((span) => passage(there, span)),
  })).filter((one) => one.here.length + one.there.length > 0);
}

function unmatched<T extends Span>(here: readonly T[], there: readonly T[], isSame: (a: T, b: T) => boolean): Sides {
  const lacking = (some: readonly T[], others: readonly T[]): T[] =>
    some.filter((one) => !others.some((other) => isSame(one, other)));
  return { here: lacking(here, there), there: lacking(there, here) };
}

/** Names of `one` that `other` does not know, not even without a capital. */
function unnamed(one: Reading, other: Reading): Span[] {
  return one.names.filter(
    (name) => !other.names.some((known) => isSameName(name, known)) && !isNamedIn(name, other.words),
  );
}

function passage({ statement }: Reading, { start, end }: Span): Passage {
  return { start, end, text: statement.slice(start, end) };
}
