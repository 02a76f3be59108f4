// Widths of side columns.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { widthAfterKey, withinLimits } from './column-width.js';

const LIMITS = { initial: 528, min: 400, max: 720 };

describe('the width of a column', () => {
  it('stays within its limits, whatever was saved or dragged', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.integer()), (width) => {
        const { min, max } = LIMITS;
        const kept = withinLimits(width, LIMITS);
        expect(kept).toBeGreaterThanOrEqual(min);
        expect(kept).toBeLessThanOrEqual(max);
      }),
    );
    expect(withinLimits(Number.NaN, LIMITS)).toBe(528);
  });

  it('grows towards the middle by the arrows, on either side', () => {
    expect(widthAfterKey('ArrowLeft', 528, LIMITS, 'right')).toBe(544);
    expect(widthAfterKey('ArrowRight', 528, LIMITS, 'right')).toBe(512);
    expect(widthAfterKey('ArrowRight', 528, LIMITS, 'left')).toBe(544);
    expect(widthAfterKey('ArrowRight', 720, LIMITS, 'left')).toBe(720);
  });

  it('is reset by Home, and left alone by other keys', () => {
    expect(widthAfterKey('Home', 700, LIMITS, 'right')).toBe(528);
    expect(widthAfterKey('Enter', 700, LIMITS, 'right')).toBeUndefined();
  });
});
