/** Rating scales and the numbers that ClaimReview wants of them. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { refusalOf } from '../../testing/refusals.js';
import promise, { CLOSING_OUTCOMES, OUTCOMES_WITHOUT_EVIDENCE } from './promise.scale.js';
import { ratingOf, reviewNumbers, type RatingScale } from './scale.js';
import truth from './truth.scale.js';

const scales: fc.Arbitrary<RatingScale> = fc
  .uniqueArray(fc.record({ value: fc.stringMatching(/^[a-z]{1,6}$/), place: fc.option(fc.nat(1000)) }), {
    minLength: 1,
    maxLength: 9,
    selector: (r) => r.value,
  })
  .map((ratings) => ({
    slug: 'own',
    version: 1,
    name: 'Own',
    measures: 'verdict',
    ratings: ratings.map(({ value, place }) => ({
      value,
      name: value,
      definition: '',
      ...(place !== null && { place: place / 1000 }),
    })),
  }));

describe('the numbers of a rating', () => {
  it.each([
    ['true', 5],
    ['mostly-true', 4],
    ['half-true', 3],
    ['mostly-false', 2],
    ['false', 1],
  ])('on the truth scale: %s is %d of 5', (value, ratingValue) => {
    expect(reviewNumbers(truth, value)).toEqual({ ratingValue, bestRating: 5, worstRating: 1 });
  });

  it('are none for a rating off the scale or unknown', () => {
    expect(reviewNumbers(truth, 'unverifiable')).toBeUndefined();
    expect(reviewNumbers(truth, 'kept')).toBeUndefined();
  });

  it('are 1 to the count of placed ratings, each once, in the order of their places', () => {
    fc.assert(
      fc.property(scales, (scale) => {
        const placed = scale.ratings.filter((r) => r.place !== undefined);
        const numbers = placed.map((r) => ({ place: r.place ?? 0, ...reviewNumbers(scale, r.value) }));
        expect(numbers.map((n) => n.ratingValue).sort()).toEqual(placed.map((_, i) => i + 1).sort());
        for (const a of numbers) {
          expect([a.bestRating, a.worstRating]).toEqual([placed.length, 1]);
          for (const b of numbers) if (a.place < b.place) expect(a.ratingValue ?? 0).toBeLessThan(b.ratingValue ?? 0);
        }
      }),
    );
  });
});

describe('the built-in scales', () => {
  it.each([truth, promise])('$slug has ratings of distinct values and names, with places from 0 to 1', (scale) => {
    expect(new Set(scale.ratings.map((r) => r.value)).size).toBe(scale.ratings.length);
    expect(new Set(scale.ratings.map((r) => r.name)).size).toBe(scale.ratings.length);
    const places = scale.ratings.flatMap((r) => (r.place === undefined ? [] : [r.place]));
    expect([Math.min(...places), Math.max(...places)]).toEqual([0, 1]);
  });

  it('names only ratings of the promise scale as outcomes that close or need no evidence, and none as both', () => {
    for (const outcome of [...CLOSING_OUTCOMES, ...OUTCOMES_WITHOUT_EVIDENCE]) {
      expect(ratingOf(promise, outcome).value).toBe(outcome);
    }
    expect(CLOSING_OUTCOMES.filter((o) => OUTCOMES_WITHOUT_EVIDENCE.includes(o))).toEqual([]);
  });

  it('refuse a rating they do not have and say what they have', () => {
    expect(refusalOf(() => ratingOf(truth, 'kept'))).toBe('rating-is-not-on-the-scale');
    expect(() => ratingOf(truth, 'kept')).toThrow('true, mostly-true, half-true, mostly-false, false, unverifiable');
  });
});
