// How long claims wait, and when that is too long.
import { describe, expect, it } from '@jest/globals';
import { waitOf } from './wait.js';

const NOW = Date.parse('2026-03-02T12:00:00Z');
const blank = { verdicts: [], updatedAt: '2026-03-02T09:00:00Z' };

describe('the wait of a claim', () => {
  it('runs from when it was queued, and is late past the limit of its desk', () => {
    const claim = { ...blank, state: 'queued', queuedAt: '2026-03-02T08:00:00Z' } as const;
    expect(waitOf(claim, 300, NOW)).toEqual({ isHeld: false, seconds: 14_400 });
    expect(waitOf(claim, 192, NOW)).toEqual({ isHeld: false, seconds: 14_400, overSeconds: 2880 });
  });

  it('in review is the time of the hold, and is never late', () => {
    const holder = { id: 'x', name: 'Noor', since: '2026-03-02T11:48:00Z' };
    expect(waitOf({ ...blank, state: 'in-review', holder }, 1, NOW)).toEqual({ isHeld: true, seconds: 720 });
  });

  it('is not negative when a clock is behind', () => {
    expect(waitOf({ ...blank, state: 'queued', queuedAt: '2026-03-02T12:00:09Z' }, 1, NOW)?.seconds).toBe(0);
  });

  it.each(['extracted', 'resolved', 'dismissed'] as const)('is none for what is %s', (state) => {
    expect(waitOf({ ...blank, state }, 1, NOW)).toBeUndefined();
  });
});
