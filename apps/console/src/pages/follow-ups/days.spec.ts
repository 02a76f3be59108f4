/** Calendar days. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, aMonthAfter, daysBetween, firstDayOfWeek, weeksOf } from './days.js';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('days', () => {
  it('are counted over months, years and leap days', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
    expect(aMonthAfter('2026-01-31')).toBe('2026-02-28');
    expect(aMonthAfter('2026-12-15')).toBe('2027-01-15');
    expect(addMonths('2026-11', 2)).toBe('2027-01');
  });

  it('come back whole, whatever the count', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (from, count) => {
        expect(daysBetween(from, addDays(from, count))).toBe(count);
      }),
    );
  });
});

describe('the weeks of a month', () => {
  it('begin with the day that the reader’s weeks begin with', () => {
    expect(firstDayOfWeek('de-DE')).toBe(1);
    expect(firstDayOfWeek('en-US')).toBe(7);
    expect(weeksOf('2017-03', 1).map(([first]) => first)).toEqual([
      '2017-02-27',
      '2017-03-06',
      '2017-03-13',
      '2017-03-20',
      '2017-03-27',
    ]);
    expect(weeksOf('2017-03', 7)[0]?.[0]).toBe('2017-02-26');
  });

  it('hold each of its days once', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 7 }), (some, firstDay) => {
        const days = weeksOf(some.slice(0, 7), firstDay).flat();
        expect(days.filter((one) => one === some)).toHaveLength(1);
        expect(days.length % 7).toBe(0);
        expect(days.length).toBeLessThanOrEqual(42);
      }),
    );
  });
});
