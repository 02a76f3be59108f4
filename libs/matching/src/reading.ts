/** Reads a statement once, for every comparison with others. */
import { datesOf, type StatedDate } from './dates.js';
import { namesOf, type Name } from './names.js';
import { polarityOf, type Polarity } from './polarity.js';
import { quantitiesOf, type Quantity, type Span } from './quantities.js';
import { termsOf } from './terms.js';
import { wordsOf, type Word } from './words.js';

export interface Reading {
  readonly statement: string;
  readonly words: readonly Word[];
  /** Distinct. */
  readonly terms: readonly string[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly StatedDate[];
  readonly names: readonly Name[];
  readonly polarity: Polarity;
}

export function readStatement(statement: string): Reading {
  const words = wordsOf(statement);
  const dates = datesOf(statement, words);
  const quantities = quantitiesOf(statement, words, dates);
  return {
    statement,
    words,
    terms: termsOf(words, quantities),
    quantities,
    dates,
    names: namesOf(statement, words).filter((name) => ![...dates, ...quantities].some((one) => overlap(one, name))),
    polarity: polarityOf(words),
  };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
