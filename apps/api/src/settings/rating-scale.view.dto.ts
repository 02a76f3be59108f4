/** A rating scale, as the API shows it. */
import { type RatingScale, reviewNumbers } from '#domain';
import { PageOf } from '../http/index.js';

export class RatingView {
  /** As verdicts name it: `half-true`. */
  readonly value: string;
  /** For readers; ClaimReview's `alternateName`. */
  readonly name: string;
  readonly definition: string;
  /** 0 (worst) to 1 (best); absent when it stands off the scale. */
  readonly place?: number;
  /** ClaimReview's number, from `worstRating` to `bestRating`; absent when it stands off the scale. */
  readonly ratingValue?: number;
  readonly bestRating?: number;
  readonly worstRating?: number;
}

export class RatingScaleView {
  readonly slug: string;
  /** A change is a new version; a verdict keeps the version that it was given under. */
  readonly version: number;
  readonly name: string;
  /** `verdict`: says whether a statement is so. `outcome`: says what came of a plan. */
  readonly measures: 'verdict' | 'outcome';
  readonly ratings: RatingView[];
}

export class RatingScalePage extends PageOf(RatingScaleView) {}

export function toRatingScaleView(scale: RatingScale): RatingScaleView {
  const { slug, version, name, measures } = scale;
  const ratings = scale.ratings.map((rating) => ({ ...rating, ...reviewNumbers(scale, rating.value) }));
  return { slug, version, name, measures, ratings };
}
