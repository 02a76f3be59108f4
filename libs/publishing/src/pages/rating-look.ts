/** Which icon and colour a rating gets: those of the nearest of the five of the truth scale, by its place. */
import { ratingOf, type Rating, type RatingScale } from '#domain';

const BY_PLACE = ['false', 'mostly-false', 'half-true', 'mostly-true', 'true'] as const;

export type RatingLook = (typeof BY_PLACE)[number] | 'off-scale';

export function lookOf({ place }: Pick<Rating, 'place'>): RatingLook {
  return (place === undefined ? undefined : BY_PLACE[Math.round(place * (BY_PLACE.length - 1))]) ?? 'off-scale';
}

/** The rating that a verdict gives, with its look. */
export function shownRating(verdict: {
  readonly scale: RatingScale;
  readonly rating: string;
}): Rating & { look: RatingLook } {
  const rating = ratingOf(verdict.scale, verdict.rating);
  return { ...rating, look: lookOf(rating) };
}

/** The ratings that have a place, from the worst to the best. */
export function placedRatings({ ratings }: RatingScale): readonly Rating[] {
  return ratings.filter((r) => r.place !== undefined).sort((a, b) => (a.place ?? 0) - (b.place ?? 0));
}
