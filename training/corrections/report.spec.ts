/** What is reported of before and after. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compare, interval, table } from './report.js';

const nothing = { 'claims found': [], 'check-worthiness': [], claimants: [], kinds: [] };

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

  it('has a line for each measure that editors decided on, with intervals', () => {
    const lines = table({ ...nothing, kinds: [true, false] }, { ...nothing, kinds: [true, true] });
    expect(lines.map((line) => line.split(/ {2,}/))).toEqual([
      ['agrees with editors', 'before', 'after', 'gained', 'lost'],
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
