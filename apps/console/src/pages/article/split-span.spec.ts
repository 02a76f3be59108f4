/** Splitting a claim at the caret. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitSpan } from './split-span.js';

const TEXT = 'He said the port grows, and the city pays.';
const CLAIM = { start: 8, end: 41 };

describe('splitting at the caret', () => {
  it('gives both halves without the comma between them', () => {
    const halves = splitSpan(TEXT, CLAIM, TEXT.indexOf('and'));
    expect(halves?.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['the port grows', 'and the city pays']);
  });

  it.each([0, 8, 41, 42])('is not possible at %d', (caret) => {
    expect(splitSpan(TEXT, CLAIM, caret)).toBeUndefined();
  });

  it('never leaves the claim, whatever the caret', () => {
    fc.assert(
      fc.property(fc.nat({ max: TEXT.length }), (caret) => {
        const halves = splitSpan(TEXT, CLAIM, caret);
        if (halves === undefined) return;
        const [first, second] = halves;
        expect(first.start).toBeGreaterThanOrEqual(CLAIM.start);
        expect(first.end).toBeLessThanOrEqual(second.start);
        expect(second.end).toBeLessThanOrEqual(CLAIM.end);
      }),
    );
  });
});
