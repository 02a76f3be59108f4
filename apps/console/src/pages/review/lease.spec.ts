// The clock of a hold.
import { describe, expect, it } from '@jest/globals';
import { clock, isToRenew, leaseAt } from './lease.js';

const now = Date.parse('2026-03-01T10:00:00.000Z');
const after = (seconds: number): string => new Date(now + seconds * 1000).toISOString();

describe('a hold', () => {
  it('is held, with its share of the whole', () => {
    expect(leaseAt(after(450), 15, now)).toEqual({ is: 'held', secondsLeft: 450, share: 0.5 });
  });

  it('is ending from three minutes on', () => {
    expect(leaseAt(after(181), 15, now).is).toBe('held');
    expect(leaseAt(after(180), 15, now).is).toBe('ending');
  });

  it('is over when its time has come', () => {
    expect(leaseAt(after(0), 15, now)).toEqual({ is: 'over' });
  });

  it('is never more than whole, should the clocks differ', () => {
    expect(leaseAt(after(1000), 15, now)).toMatchObject({ share: 1 });
  });
});

it('is written as minutes and seconds', () => {
  expect(clock(1062)).toBe('17:42');
  expect(clock(5)).toBe('0:05');
});

describe('renewing', () => {
  it('waits for somebody at work', () => {
    expect(isToRenew(119_000, 61_000, 15)).toBe(true);
    expect(isToRenew(121_000, 61_000, 15)).toBe(false);
  });

  it('comes once a minute, oftener for short holds', () => {
    expect(isToRenew(0, 59_000, 15)).toBe(false);
    expect(isToRenew(0, 31_000, 2)).toBe(true);
  });
});
