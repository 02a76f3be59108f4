/** A rating scale while somebody edits it: its order is the scale's, and its places follow the order. */
import type { Schemas } from '../../api/index.js';
import type { Scale } from './queries.js';
import { slugFrom } from './slug.js';

export interface RatingDraft {
  /** Names the row while its words change. */
  readonly key: string;
  /** As verdicts name it; a new rating gets it from its name. */
  readonly value: string;
  readonly isNew: boolean;
  readonly name: string;
  readonly definition: string;
  /** 0 (worst) to 1 (best); absent: off the scale. */
  readonly place?: number;
}

export interface ScaleDraft {
  /** Empty for a new scale: it comes from the name. */
  readonly slug: string;
  readonly name: string;
  readonly measures: Scale['measures'];
  /** The version that it was made from; 0 for a new scale. */
  readonly version: number;
  readonly ratings: readonly RatingDraft[];
}

export function draftOf(scale: Scale): ScaleDraft {
  const { slug, name, measures, version, ratings } = scale;
  return {
    ...{ slug, name, measures, version },
    ratings: ratings.map(({ value, name: word, definition, place }) => ({
      ...{ key: value, value, isNew: false, name: word, definition },
      ...(place !== undefined && { place }),
    })),
  };
}

/** Two ratings, the best first. */
export function emptyDraft(): ScaleDraft {
  const blank = { value: '', isNew: true, name: '', definition: '' };
  const ratings = [
    { ...blank, key: '1', place: 1 },
    { ...blank, key: '2', place: 0 },
  ];
  return { slug: '', name: '', measures: 'verdict', version: 0, ratings };
}

/** Moves a rating up (-1) or down (1); the places stay where they are, so the ratings change theirs. */
export function moveRating(draft: ScaleDraft, index: number, by: -1 | 1): ScaleDraft {
  const rating = draft.ratings[index];
  if (rating === undefined || draft.ratings[index + by] === undefined) return draft;
  const places = placesOf(draft.ratings);
  const moved = draft.ratings.toSpliced(index, 1).toSpliced(index + by, 0, rating);
  return { ...draft, ratings: withPlaces(moved, places) };
}

export function addRating(draft: ScaleDraft, key: string): ScaleDraft {
  return placedAnew(draft, [...draft.ratings, { key, value: '', isNew: true, name: '', definition: '', place: 0 }]);
}

export function removeRating(draft: ScaleDraft, index: number): ScaleDraft {
  return placedAnew(draft, draft.ratings.toSpliced(index, 1));
}

/** Takes a rating off the scale, or puts it on. */
export function setPlaced(draft: ScaleDraft, index: number, isPlaced: boolean): ScaleDraft {
  return placedAnew(
    draft,
    draft.ratings.map(({ place, ...rating }, at) => {
      const wanted = at === index ? isPlaced : place !== undefined;
      return wanted ? { ...rating, place: place ?? 0 } : rating;
    }),
  );
}

export function changeRating(draft: ScaleDraft, index: number, change: Partial<RatingDraft>): ScaleDraft {
  return { ...draft, ratings: draft.ratings.map((rating, at) => (at === index ? { ...rating, ...change } : rating)) };
}

/** The value that verdicts will name it by. */
export function valueOf({ isNew, value, name }: RatingDraft): string {
  return isNew ? slugFrom(name) : value;
}

/** ClaimReview's numbers, as the server will give them: from 1 to the count of placed ratings. */
export function numbersOf(draft: ScaleDraft, index: number): { value: number; best: number } | undefined {
  const own = draft.ratings[index]?.place;
  if (own === undefined) return undefined;
  const places = placesOf(draft.ratings).toSorted((a, b) => a - b);
  return { value: places.indexOf(own) + 1, best: places.length };
}

/** What keeps the scale from being saved; its fields are checked by the form. */
export function faultOfScale(draft: ScaleDraft): 'no-value' | 'value-twice' | 'one-place' | undefined {
  const values = draft.ratings.map(valueOf);
  if (values.includes('')) return 'no-value';
  if (new Set(values).size < values.length) return 'value-twice';
  return placesOf(draft.ratings).length === 1 ? 'one-place' : undefined;
}

export function bodyOf(draft: ScaleDraft): Schemas['DefineScaleDto'] {
  return {
    slug: draft.slug || slugFrom(draft.name),
    name: draft.name,
    measures: draft.measures,
    ratings: draft.ratings.map((rating) => ({
      value: valueOf(rating),
      name: rating.name,
      definition: rating.definition,
      ...(rating.place !== undefined && { place: rating.place }),
    })),
  };
}

function placesOf(ratings: readonly RatingDraft[]): number[] {
  return ratings.flatMap(({ place }) => (place === undefined ? [] : [place]));
}

function withPlaces(ratings: readonly RatingDraft[], places: readonly number[]): RatingDraft[] {
  const left = [...places];
  return ratings.map((rating) => (rating.place === undefined ? rating : { ...rating, place: left.shift() ?? 0 }));
}

/** With another count of placed ratings they spread evenly, in the direction that the scale had. */
function placedAnew(before: ScaleDraft, ratings: readonly RatingDraft[]): ScaleDraft {
  const [first = 1, ...rest] = placesOf(before.ratings);
  const isBestLast = first < (rest.at(-1) ?? 0);
  const count = placesOf(ratings).length;
  const even = Array.from({ length: count }, (_, at) => (count === 1 ? 1 : at / (count - 1)));
  return { ...before, ratings: withPlaces(ratings, isBestLast ? even : even.toReversed()) };
}
