/** The numbers of the charts' sentences, and their axes. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { agreedOfHundred, averageWeekday, barsOf, keptOf, longestWaiting, matrixOf } from './findings.js';
import { COUNT_STEPS, labelled, ticksTo, TIME_STEPS } from './ticks.js';

const desk = (name: string, ...counts: number[]) => ({
  ...{ desk: name, name, counts, total: counts.reduce((a, b) => a + b), overLimit: 0 },
});

describe('the desk that waits longest', () => {
  it('has the most claims past the limit, not the most claims', () => {
    const rows = [desk('Politics', 30, 2, 1, 1), desk('Economy', 1, 0, 0, 3)];
    expect(longestWaiting({ steps: [60, 120, 240], rows })).toEqual({ name: 'Economy', count: 3 });
  });
  it('is none while no claim is past it', () => {
    expect(longestWaiting({ steps: [60, 120, 240], rows: [desk('Politics', 5, 2, 1, 0)] })).toBeUndefined();
    expect(longestWaiting({ steps: [60, 120, 240], rows: [] })).toBeUndefined();
  });
});

describe('decisions by day', () => {
  const day = (at: number, approved: number) => ({
    day: new Date(Date.UTC(2026, 0, at)).toISOString().slice(0, 10),
    approved,
    returned: 1,
  });
  it('have the average of the weekdays, without today', () => {
    const rows = [day(1, 9), day(2, 19), day(3, 100), day(4, 100), day(5, 0)];
    expect(averageWeekday({ rows }, '2026-01-05')).toBe(15);
    expect(averageWeekday({ rows: [] }, '2026-01-05')).toBe(0);
  });
  it('are drawn by week when the days are too many, and none is lost', () => {
    const rows = Array.from({ length: 200 }, (_, at) => day(at + 1, at));
    const { bars, areWeeks } = barsOf(rows);
    const total = (of: typeof rows) => of.reduce((sum, { approved, returned }) => sum + approved + returned, 0);
    expect(areWeeks).toBe(true);
    expect(total([...bars])).toBe(total(rows));
    expect(barsOf(rows.slice(0, 92)).bars).toHaveLength(92);
  });
});

describe('agreement', () => {
  const agreement = {
    ratings: [
      { value: 'true', name: 'True', place: 1 },
      { value: 'false', name: 'False', place: 0 },
    ],
    rows: [
      { first: 'true', final: 'true', count: 5 },
      { first: 'false', final: 'true', count: 2 },
    ],
    ...{ total: 7, agreed: 5, placed: 7 },
  };
  it('is a matrix, first down and final across', () => {
    expect(matrixOf(agreement)).toEqual([
      [5, 0],
      [2, 0],
    ]);
  });
  it('is told of a hundred', () => {
    expect(agreedOfHundred(agreement)).toBe(71);
    expect(agreedOfHundred({ ...agreement, total: 0, agreed: 0 })).toBe(0);
  });
});

it('plans that were kept are counted by their outcome', () => {
  expect(keptOf({ rows: [{ outcome: 'kept', count: 4 }], total: 9 })).toBe(4);
  expect(keptOf({ rows: [], total: 0 })).toBe(0);
});

describe('the lines of a chart', () => {
  it('are round and few, and hold the largest value', () => {
    expect(ticksTo(28, COUNT_STEPS)).toEqual([0, 10, 20, 30]);
    expect(ticksTo(0, COUNT_STEPS)).toEqual([0, 1]);
    expect(ticksTo(9 * 3600, TIME_STEPS).map((seconds) => seconds / 3600)).toEqual([0, 4, 8, 12]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.constantFrom(COUNT_STEPS, TIME_STEPS), (most, steps) => {
        const ticks = ticksTo(most, steps);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
        expect(ticks.length).toBeLessThanOrEqual(6);
      }),
    );
  });
  it('are labelled as far as there is room', () => {
    const shown = (count: number, width: number): number[] =>
      Array.from({ length: count }, (_, at) => at).filter(labelled(count, width, 50));
    expect(shown(28, 400)).toEqual([0, 4, 8, 12, 16, 20, 24]);
    expect(shown(3, 10)).toEqual([0]);
  });
});
