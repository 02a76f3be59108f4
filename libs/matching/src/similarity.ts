/** How alike two statements are: features of what they share, weighed into the probability that they say the same. */
import { isSameName } from './names.js';
import { isSameQuantity } from './quantities.js';
import type { Reading } from './reading.js';

/** How much a term tells, as an inverse document frequency: rare ones much, common ones little. Never negative. */
export type Weigh = (term: string) => number;

/**
 * A new desk has few statements, and what two of them share would look common: terms are counted as if each stood in
 * one of this many others, too.
 */
const BACKGROUND = 2_000;

/**
 * Weights by how many of `statements` hold a term (the probabilistic inverse document frequency of Robertson and
 * Spärck Jones, kept above zero as in BM25).
 */
export function weighBy(counts: ReadonlyMap<string, number>, statements: number): Weigh {
  const all = statements + BACKGROUND;
  return (term) => {
    const count = Math.min(counts.get(term) ?? 0, statements) + 1;
    return Math.log(1 + (all - count + 0.5) / (count + 0.5));
  };
}

/** What is known of a pair, each 0 to 1 but `evidence`. */
export interface Features {
  /** Weight of the shared terms, as a part of the weight of the statement that has less. */
  readonly coverage: number;
  /** Cosine of the vectors of weighted terms. */
  readonly cosine: number;
  /** Dice coefficient of three-letter sequences, which forgive spelling. */
  readonly letters: number;
  /** Share of the names that the other has, too; a half where there are none. */
  readonly names: number;
  /** The same of numbers. */
  readonly numbers: number;
  /** Logarithm of the weight of the shared terms: two rare words in common tell more than one. */
  readonly evidence: number;
}

export function featuresOf(a: Reading, b: Reading, weigh: Weigh): Features {
  const theirs = new Set(b.terms);
  const shared = a.terms.filter((term) => theirs.has(term));
  const sum = (terms: readonly string[], power = 1): number =>
    terms.reduce((total, term) => total + weigh(term) ** power, 0);
  const [weightShared, less] = [sum(shared), Math.min(sum(a.terms), sum(b.terms))];
  const norm = Math.sqrt(sum(a.terms, 2) * sum(b.terms, 2));
  return {
    coverage: less > 0 ? weightShared / less : 0,
    cosine: norm > 0 ? sum(shared, 2) / norm : 0,
    letters: dice(lettersOf(a), lettersOf(b)),
    names: agreement(a.names, b.names, isSameName),
    numbers: agreement(a.quantities, b.quantities, isSameQuantity),
    evidence: Math.log1p(weightShared),
  };
}

/**
 * Fitted to 800 tweets and 1,261 headlines with the verified claims that they repeat, and to 1,299 claims that none
 * repeats, each among the 30 claims that share most with it (CLEF 2020 CheckThat! task 2, training part);
 * `npm run bench -- matching DATA` fits them again.
 */
const WEIGHTS: Features = { coverage: 4.58, cosine: 2.02, letters: 3.37, names: 0.36, numbers: 0.58, evidence: 2.3 };
const INTERCEPT = -13.9;

/** Probability, 0 to 1, that both say the same, whatever they may differ in. The order of the two does not matter. */
export function similarity(a: Reading, b: Reading, weigh: Weigh): number {
  const features = featuresOf(a, b, weigh);
  const names = Object.keys(WEIGHTS) as (keyof Features)[];
  const sum = names.reduce((total, name) => total + WEIGHTS[name] * features[name], INTERCEPT);
  return 1 / (1 + Math.exp(-sum));
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((one) => b.has(one)).length;
  return a.size + b.size > 0 ? (2 * shared) / (a.size + b.size) : 0;
}

function lettersOf({ words }: Reading): Set<string> {
  const text = ` ${words.map(({ key }) => key).join(' ')} `;
  return new Set(Array.from({ length: text.length - 2 }, (_, at) => text.slice(at, at + 3)));
}

function agreement<T>(a: readonly T[], b: readonly T[], isSame: (a: T, b: T) => boolean): number {
  if (a.length + b.length === 0) return 0.5;
  const matched =
    a.filter((one) => b.some((other) => isSame(one, other))).length +
    b.filter((one) => a.some((other) => isSame(one, other))).length;
  return matched / (a.length + b.length);
}
