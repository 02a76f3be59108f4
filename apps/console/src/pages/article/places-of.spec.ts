/** The places of a claim's words. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { placeNextTo, placesOf } from './places-of.js';

describe('the places of words in a text', () => {
  it('are all found, also overlapping ones', () => {
    expect(placesOf('so so so', 'so so')).toEqual([
      { start: 0, end: 5 },
      { start: 3, end: 8 },
    ]);
    expect(placesOf('one', '')).toEqual([]);
  });

  it('are where the words stand, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ') }),
        fc.constantFrom('a', 'ab', 'ba b'),
        (text, words) => {
          const places = placesOf(text, words);
          expect(places.every(({ start, end }) => text.slice(start, end) === words)).toBe(true);
          expect(places.length > 0).toBe(text.includes(words));
        },
      ),
    );
  });

  it('are gone through in a round, both ways', () => {
    const places = placesOf('x y x y x', 'x');
    const from = (at: number | undefined, direction: 1 | -1) => placeNextTo(places, at, direction)?.start;
    expect([from(undefined, 1), from(0, 1), from(8, 1)]).toEqual([0, 4, 0]);
    expect([from(undefined, -1), from(4, -1), from(0, -1)]).toEqual([8, 0, 8]);
    expect(placeNextTo([], 3, 1)).toBeUndefined();
  });
});
