/** Editing a scale: order, places, numbers. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Scale } from './queries.js';
import {
  addRating,
  bodyOf,
  changeRating,
  draftOf,
  emptyDraft,
  faultOfScale,
  moveRating,
  numbersOf,
  removeRating,
  setPlaced,
} from './scale-draft.js';

const rating = (value: string, place?: number): Scale['ratings'][number] => ({
  ...{ value, name: value, definition: `When it is ${value}.` },
  ...(place !== undefined && { place }),
});
const SCALE: Scale = {
  ...{ slug: 'colours', version: 3, name: 'Colours', measures: 'verdict' },
  ratings: [rating('white', 1), rating('grey', 0.4), rating('black', 0), rating('invisible')],
};
const places = ({ ratings }: { ratings: readonly { value: string; place?: number }[] }): unknown[] =>
  ratings.map(({ value, place }) => [value, place]);

describe('moving a rating', () => {
  it('exchanges the places, so that the order says which is better', () => {
    expect(places(moveRating(draftOf(SCALE), 1, -1))).toEqual([
      ['grey', 1],
      ['white', 0.4],
      ['black', 0],
      ['invisible', undefined],
    ]);
  });
  it('past one that is off the scale changes no place', () => {
    expect(places(moveRating(draftOf(SCALE), 2, 1)).slice(2)).toEqual([
      ['invisible', undefined],
      ['black', 0],
    ]);
  });
  it('does nothing at either end', () => {
    const draft = draftOf(SCALE);
    expect(moveRating(draft, 0, -1)).toBe(draft);
    expect(moveRating(draft, 3, 1)).toBe(draft);
  });
  it('there and back is as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 }), (index) => {
        const draft = draftOf(SCALE);
        expect(moveRating(moveRating(draft, index, 1), index + 1, -1)).toEqual(draft);
      }),
    );
  });
});

describe('another count of ratings', () => {
  it('spreads the placed ones evenly, the best first as before', () => {
    expect(places(addRating(draftOf(SCALE), 'k')).map((pair) => (pair as unknown[])[1])).toEqual([
      1,
      expect.closeTo(2 / 3),
      expect.closeTo(1 / 3),
      undefined,
      0,
    ]);
    expect(places(removeRating(draftOf(SCALE), 1))).toEqual([
      ['white', 1],
      ['black', 0],
      ['invisible', undefined],
    ]);
  });
  it('keeps the direction of a scale whose best stands last', () => {
    const rising = draftOf({ ...SCALE, ratings: SCALE.ratings.toReversed() });
    expect(places(setPlaced(rising, 0, true))).toEqual([
      ['invisible', 0],
      ['black', expect.closeTo(1 / 3)],
      ['grey', expect.closeTo(2 / 3)],
      ['white', 1],
    ]);
  });
  it('takes a rating off the scale', () => {
    expect(places(setPlaced(draftOf(SCALE), 1, false))).toEqual([
      ['white', 1],
      ['grey', undefined],
      ['black', 0],
      ['invisible', undefined],
    ]);
  });
});

describe('the numbers of ClaimReview', () => {
  it('count the placed ratings from the worst', () => {
    const draft = draftOf(SCALE);
    expect([0, 1, 2, 3].map((index) => numbersOf(draft, index))).toEqual([
      { value: 3, best: 3 },
      { value: 2, best: 3 },
      { value: 1, best: 3 },
      undefined,
    ]);
  });
});

describe('what is saved', () => {
  it('is the scale as it was when nothing was changed', () => {
    const { version, ...definition } = SCALE;
    expect(version).toBe(3);
    expect(bodyOf(draftOf(SCALE))).toEqual(definition);
  });
  it('keeps the value of a rating whose name changes, and makes that of a new one from its name', () => {
    const renamed = changeRating(addRating(draftOf(SCALE), 'k'), 0, { name: 'Snow white' });
    const body = bodyOf(changeRating(renamed, 4, { name: 'Off white' }));
    expect(body.ratings.map(({ value }) => value)).toEqual(['white', 'grey', 'black', 'invisible', 'off-white']);
  });
});

describe('a scale that cannot be saved', () => {
  it('says why', () => {
    expect(faultOfScale(emptyDraft())).toBe('no-value');
    expect(faultOfScale(changeRating(addRating(draftOf(SCALE), 'k'), 4, { name: 'Grey' }))).toBe('value-twice');
    const two = removeRating(removeRating(draftOf(SCALE), 0), 0);
    expect(faultOfScale(two)).toBe('one-place');
    expect(faultOfScale(draftOf(SCALE))).toBeUndefined();
  });
});
