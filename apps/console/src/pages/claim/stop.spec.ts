// From the address to an entry and back.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseClaimSearch } from './search.js';
import { daysOf, searchOf, stopOf } from './stop.js';

const stops = [
  { subjectVersion: 1, at: '2026-03-02T09:00:00.000Z' },
  { subjectVersion: 2, at: '2026-03-02T09:00:00.000Z' },
  { subjectVersion: 3, at: '2026-03-03T10:00:00.000Z' },
];

describe('the stop of an address', () => {
  it.each([
    [{}, 3],
    [{ asOf: '2026-03-02T09:00:00Z' }, 2],
    [{ asOf: '2026-03-02T12:00:00Z' }, 2],
    [{ asOf: '2020-01-01T00:00:00Z' }, 1],
    [{ asOf: '2026-03-02T09:00:00Z', entry: 1 }, 1],
    [{ entry: 99 }, 3],
  ])('%j is entry %i', (search, number) => {
    expect(stopOf(search, stops)).toBe(number);
  });

  it('leads back to the same stop, also where entries share a time', () => {
    const times = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(times, fc.nat(), (minutes, n) => {
        const some = minutes
          .sort((a, b) => a - b)
          .map((minute, i) => ({ subjectVersion: i + 1, at: `2026-03-02T09:0${minute}:00.000Z` }));
        const number = (n % some.length) + 1;
        expect(stopOf(parseClaimSearch({ ...searchOf(number, some) }), some)).toBe(number);
      }),
    );
  });
});

describe('an address', () => {
  it('without a sensible time or number means now', () => {
    expect(parseClaimSearch({ asOf: 'yesterday', entry: 0.5 })).toEqual({});
  });
});

describe('days', () => {
  it('hold the stops that follow each other', () => {
    const days = daysOf(stops, (at) => at.slice(0, 10));
    expect(days.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [2, 2],
    ]);
  });
});
