/** Cohen's kappa with linear weights: agreement beyond chance, where a near miss counts less than a far one. */

/** Two ratings of the same thing, as places on the scale from 0 to 1, and how often the pair occurred. */
export interface RatedTwice {
  readonly first: number;
  readonly final: number;
  readonly count: number;
}

/**
 * 1 for full agreement, 0 for what chance would give, below 0 for less. Undefined where chance alone would agree fully,
 * as when everything got one rating, or nothing was rated.
 */
export function linearKappa(pairs: readonly RatedTwice[]): number | undefined {
  const total = sum(pairs.map(({ count }) => count));
  const observed = sum(pairs.map(({ first, final, count }) => count * Math.abs(first - final)));
  const byChance = sum(
    pairs.flatMap((a) => pairs.map((b) => (a.count * b.count * Math.abs(a.first - b.final)) / total)),
  );
  return byChance > 0 ? 1 - observed / byChance : undefined;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
