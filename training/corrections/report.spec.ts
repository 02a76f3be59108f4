/** What is reported of before and after. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compare, interval, table } from './report.js';

const nothing = { 'claims found': [], places: [], 'check-worthiness': [], claimants: [], kinds: [], plans: [] };

describe('the report', () => {
  it('counts what was gained and lost beside what was right before and after', () => {
    expect(compare([true, true, false, false], [true, false, true, false])).toEqual({
      of: 4,
      before: 2,
      after: 2,
      gained: 1,
      lost: 1,
    });
  });

  it('has a line with intervals for what a model is for, and for whatever else has changed', () => {
    const before = { ...nothing, kinds: [true, false], claimants: [true], 'claims found': [false] };
    const after = { ...before, kinds: [true, true], 'claims found': [true] };
    const cells = table(before, after, ['kinds', 'check-worthiness']).map((line) => line.split(/ {2,}/));
    expect(cells).toEqual([
      ['agrees with editors', 'before', 'after', 'gained', 'lost'],
      ['claims found', '0 of 1, 0 % (0-79)', '1 of 1, 100 % (21-100)', '+1', '-0'],
      ['kinds', '1 of 2, 50 % (9-91)', '2 of 2, 100 % (34-100)', '+1', '-0'],
    ]);
  });

  it('gives intervals that hold the share, and are narrower the more was counted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }), (of, part) => {
        const hits = Math.round(of * part);
        const [low, high] = interval(hits, of);
        expect(low).toBeLessThanOrEqual(hits / of + 1e-9);
        expect(high).toBeGreaterThanOrEqual(hits / of - 1e-9);
        const [lower, higher] = interval(10 * hits, 10 * of);
        expect(higher - lower).toBeLessThan(high - low);
      }),
    );
    expect(interval(0, 0)).toEqual([0, 1]);
  });
});
