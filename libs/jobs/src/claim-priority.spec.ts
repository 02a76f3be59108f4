/** The order of offers: priority first, then check-worthiness, within what BullMQ can sort by. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PRIORITY_BOUND, offerPriority } from './claim-priority.js';

const priorities = fc.integer({ min: -PRIORITY_BOUND, max: PRIORITY_BOUND });
const thousandths = fc.integer({ min: 0, max: 1_000 });

describe('offerPriority', () => {
  it('puts a higher priority first, whatever the check-worthiness', () => {
    fc.assert(
      fc.property(priorities, priorities, thousandths, thousandths, (a, b, worthOfA, worthOfB) => {
        fc.pre(a > b);
        expect(offerPriority(a, worthOfA / 1_000)).toBeLessThan(offerPriority(b, worthOfB / 1_000));
      }),
    );
  });

  it('puts the higher check-worthiness first among equal priorities, told apart to a thousandth', () => {
    fc.assert(
      fc.property(priorities, thousandths, thousandths, (priority, a, b) => {
        const order = Math.sign(offerPriority(priority, a / 1_000) - offerPriority(priority, b / 1_000));
        expect(order).toBe(Math.sign(b - a));
      }),
    );
  });

  it('stays within what BullMQ sorts by, for any numbers', () => {
    const anyInteger = fc.maxSafeInteger();
    fc.assert(
      fc.property(anyInteger, fc.double({ noNaN: true, min: -10, max: 10 }), (priority, worth) => {
        const result = offerPriority(priority, worth);
        expect(Number.isInteger(result)).toBe(true);
        expect(result).toBeGreaterThanOrEqual(1);
        expect(result).toBeLessThanOrEqual(2_097_152);
      }),
    );
  });
});
