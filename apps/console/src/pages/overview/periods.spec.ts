/** Periods and their days, and what the page reads from its address. */
import { describe, expect, it } from '@jest/globals';
import { daysOf, isWeekday, lastMonths, lengthOf, mondayOf } from './periods.js';
import { parseOverviewSearch } from './search.js';

const NOW = new Date('2026-03-10T22:30:00.000Z');

describe('a period', () => {
  it('of so many days ends today and counts today', () => {
    expect(daysOf('7d', NOW)).toEqual({ from: '2026-03-04', to: '2026-03-10' });
    expect(lengthOf(daysOf('365d', NOW))).toBe(365);
  });
  it('of a month is the whole month, or what there is of it', () => {
    expect(daysOf('2024-02', NOW)).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(daysOf('2026-03', NOW)).toEqual({ from: '2026-03-01', to: '2026-03-10' });
  });
  it('may be any of the last months', () => {
    expect(lastMonths(4, NOW)).toEqual(['2026-03', '2026-02', '2026-01', '2025-12']);
  });
});

describe('days', () => {
  it('belong to the week that began on Monday', () => {
    expect(['2026-03-08', '2026-03-09', '2026-03-10'].map(mondayOf)).toEqual([
      '2026-03-02',
      '2026-03-09',
      '2026-03-09',
    ]);
  });
  it('are weekdays from Monday to Friday', () => {
    expect(['2026-03-06', '2026-03-07', '2026-03-08', '2026-03-09'].map(isWeekday)).toEqual([true, false, false, true]);
  });
});

describe('the address of the overview', () => {
  it('names desk and period', () => {
    expect(parseOverviewSearch({ desk: 'politics', period: '2026-02', other: 1 })).toEqual({
      desk: 'politics',
      period: '2026-02',
    });
  });
  it('is forgiven what is malformed', () => {
    expect(parseOverviewSearch({ desk: 'No Such', period: '13d' })).toEqual({});
    expect(parseOverviewSearch({ desk: 7, period: '2026-13' })).toEqual({});
  });
});
