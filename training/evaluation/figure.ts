/** One figure of the evaluation, with its interval and what it is to be seen beside. */
import { seeded } from '../lib/random.js';

/** In per cent, or in points where the measure says so. */
export interface Figure {
  readonly measure: string;
  readonly value: number;
  /** 95 % interval. */
  readonly low: number;
  readonly high: number;
  /** Known figures for the same measure, with where they come from; empty where there is none. */
  readonly beside: string;
}

/** A group of measures on one corpus. */
export interface Evaluation {
  readonly title: string;
  /** What is measured on what, in a sentence or two. */
  readonly about: string;
  /** @param context folder of the corpora, and of the gold articles */
  figures(context: EvaluationContext): Figure[];
}

export interface EvaluationContext {
  /** Folder of the corpora. */
  readonly data: string;
  /** Folder of articles marked by hand. */
  readonly gold: string;
}

const DRAWS = 1000;
const SEED = 20170128;

/**
 * A figure in per cent with its bootstrap interval: `units` (documents, sentences) are drawn again a thousand times.
 * @param share of a drawn sample, 0 to 1
 */
export function figureOf<T>(
  measure: string,
  units: readonly T[],
  share: (sample: readonly T[]) => number,
  beside = '',
): Figure {
  const random = seeded(SEED);
  const drawn = Array.from({ length: DRAWS }, () =>
    share(units.map(() => units[Math.floor(random() * units.length)] as T)),
  ).sort((a, b) => a - b);
  const at = (quantile: number): number => 100 * (drawn[Math.floor(quantile * DRAWS)] ?? 0);
  return { measure, value: 100 * share(units), low: at(0.025), high: at(0.975), beside };
}

/** Right, found and gold of one unit. */
export type Counts = readonly [right: number, found: number, gold: number];

/** F1 of counts taken together, 0 where nothing is right. */
export function f1(counts: readonly Counts[]): number {
  let [right, found, gold] = [0, 0, 0];
  for (const [r, f, g] of counts) [right, found, gold] = [right + r, found + f, gold + g];
  return right === 0 ? 0 : (2 * right) / (found + gold);
}

/** A count out of a whole; 0 where the whole is nothing. */
export type Part = readonly [hits: number, of: number];

/** Share of counts taken together. */
export function shareOf(parts: readonly Part[]): number {
  const of = parts.reduce((sum, part) => sum + part[1], 0);
  return of === 0 ? 0 : parts.reduce((sum, [hits]) => sum + hits, 0) / of;
}
