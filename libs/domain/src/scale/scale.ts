/** A rating scale: the ordered values that a verdict or an outcome may have. */
import { Refusal } from '../refusal.js';

export interface Rating {
  /** Kebab-case, as stored in verdicts: `half-true`. */
  readonly value: string;
  /** ClaimReview's `alternateName`. */
  readonly name: string;
  readonly definition: string;
  /** 0 (worst) to 1 (best); absent when the rating stands off the scale. */
  readonly place?: number;
}

export interface RatingScale {
  readonly slug: string;
  readonly version: number;
  readonly name: string;
  /** `verdict`: says whether a statement is so. `outcome`: says what came of a plan. The two are never mixed. */
  readonly measures: 'verdict' | 'outcome';
  readonly ratings: readonly Rating[];
}

/** ClaimReview's numbers: `worstRating` is 1, `bestRating` the count of placed ratings; none for a rating off the scale. */
export function reviewNumbers(
  scale: RatingScale,
  value: string,
): { ratingValue: number; bestRating: number; worstRating: number } | undefined {
  const placed = scale.ratings.flatMap((r) => (r.place === undefined ? [] : [{ value: r.value, place: r.place }]));
  placed.sort((a, b) => a.place - b.place);
  const index = placed.findIndex((r) => r.value === value);
  return index < 0 ? undefined : { ratingValue: index + 1, bestRating: placed.length, worstRating: 1 };
}

/** The rating named `value`, or a refusal that lists what the scale has. */
export function ratingOf(scale: RatingScale, value: string): Rating {
  const rating = scale.ratings.find((r) => r.value === value);
  if (rating) return rating;
  const known = scale.ratings.map((r) => r.value).join(', ');
  throw new Refusal(
    'rating-is-not-on-the-scale',
    `"${value}" is not a rating of the scale "${scale.slug}", which has: ${known}.`,
    'invalid',
    [{ pointer: '/rating', detail: `one of: ${known}` }],
  );
}
