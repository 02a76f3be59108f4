/** The days that the overview looks at. */
import { describe, expect, it } from '@jest/globals';
import { periodOf } from './period.js';

const NOW = '2026-03-02T09:00:00.000Z';

describe('the period', () => {
  it('is four weeks up to today when nothing is asked for', () => {
    expect(periodOf({}, NOW)).toEqual({
      firstDay: '2026-02-03',
      lastDay: '2026-03-02',
      from: '2026-02-03T00:00:00.000Z',
      to: '2026-03-03T00:00:00.000Z',
    });
  });

  it('has both of its days in it', () => {
    expect(periodOf({ from: '2024-02-29', to: '2024-02-29' }, NOW)).toMatchObject({
      from: '2024-02-29T00:00:00.000Z',
      to: '2024-03-01T00:00:00.000Z',
    });
  });

  it('is refused when it ends before it begins, or never ends', () => {
    expect(() => periodOf({ from: '2026-03-03' }, NOW)).toThrow('begins after it ends');
    expect(() => periodOf({ from: '2025-03-01', to: '2026-03-02' }, NOW)).toThrow('more than 366 days');
    expect(periodOf({ from: '2025-03-02', to: '2026-03-02' }, NOW).firstDay).toBe('2025-03-02');
  });
});
