/** Anchors: exact in any text, and never through the middle of a character. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anchorAt, CONTEXT_LENGTH } from './anchor.js';

/** Texts dense in surrogate pairs, combining marks and lone surrogates. */
const texts = fc
  .array(
    fc.oneof(fc.constantFrom('😀', '𝒜', 'é', 'e\u0301', ' ', '“', '\ud83d', '\ude00'), fc.string({ maxLength: 5 })),
    { maxLength: 90, size: 'max' },
  )
  .map((parts) => parts.join(''));

const isPair = (text: string, offset: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1));

describe('an anchor', () => {
  it('gives the exact words with 32 code units on either side', () => {
    const text = `${'a'.repeat(40)}Berlin has three airports${'b'.repeat(40)}`;
    expect(anchorAt(text, { start: 40, end: 65 })).toEqual({
      start: 40,
      end: 65,
      exact: 'Berlin has three airports',
      prefix: 'a'.repeat(32),
      suffix: 'b'.repeat(32),
    });
  });

  it('is exact, stands between its context and cuts no pair, or is refused for one of these reasons', () => {
    let refused = 0;
    let anchored = 0;
    fc.assert(
      fc.property(texts, fc.integer({ min: -2, max: 150 }), fc.integer({ min: -2, max: 150 }), (text, start, end) => {
        const outside = start < 0 || end > text.length || start >= end;
        if (outside || isPair(text, start) || isPair(text, end)) {
          refused++;
          expect(() => anchorAt(text, { start, end })).toThrow(RangeError);
          return;
        }
        anchored++;
        const { exact, prefix, suffix } = anchorAt(text, { start, end });
        expect(exact).toBe(text.slice(start, end));
        expect(text.slice(0, start).endsWith(prefix)).toBe(true);
        expect(text.slice(end).startsWith(suffix)).toBe(true);
        for (const [context, available] of [
          [prefix, start],
          [suffix, text.length - end],
        ] as const) {
          expect(context.length).toBeLessThanOrEqual(CONTEXT_LENGTH);
          expect(context.length).toBeGreaterThanOrEqual(Math.min(CONTEXT_LENGTH - 1, available));
        }
        expect(isPair(text, start - prefix.length)).toBe(false);
        expect(isPair(text, end + suffix.length)).toBe(false);
      }),
      { numRuns: 2000 },
    );
    expect(refused).toBeGreaterThan(0);
    expect(anchored).toBeGreaterThan(0);
  });

  it('is refused for offsets that are no whole numbers', () => {
    expect(() => anchorAt('some text', { start: 0.5, end: 3 })).toThrow(RangeError);
    expect(() => anchorAt('some text', { start: 0, end: Number.NaN })).toThrow(RangeError);
  });
});
