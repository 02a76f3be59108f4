/** That figures and their intervals are what they say, and that the document keeps what is not a figure. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { f1, figureOf, shareOf, type Counts } from './figure.js';
import { section, withFigures } from './report.js';

const counts = fc
  .tuple(fc.nat(20), fc.nat(20), fc.nat(20))
  .map(([right, more, missed]): Counts => [right, right + more, right + missed]);

describe('f1', () => {
  it('is the harmonic mean of precision and recall of all units together', () => {
    expect(
      f1([
        [1, 2, 1],
        [2, 2, 4],
      ]),
    ).toBeCloseTo((2 * 0.75 * 0.6) / (0.75 + 0.6), 12);
  });

  it('is 0 where nothing is found, and never above 1', () => {
    expect(f1([[0, 0, 5]])).toBe(0);
    fc.assert(
      fc.property(fc.array(counts), (units) => {
        expect(f1(units)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('figureOf', () => {
  it('has an interval around the figure, the same each time', () => {
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 30 }), (units) => {
        const figure = figureOf('F1', units, f1);
        expect(figure.low).toBeLessThanOrEqual(figure.high);
        expect(figureOf('F1', units, f1)).toEqual(figure);
      }),
      { numRuns: 20 },
    );
  });

  it('has no width where all units are alike, and some where they differ', () => {
    const alike = figureOf(
      'share',
      Array.from({ length: 9 }, () => [1, 2] as const),
      shareOf,
    );
    expect([alike.low, alike.value, alike.high]).toEqual([50, 50, 50]);
    const different = figureOf('share', [[0, 2] as const, [2, 2] as const, [1, 2] as const], shareOf);
    expect(different.high).toBeGreaterThan(different.low);
  });
});

describe('withFigures', () => {
  const document = 'Before\n<!-- figures: made by npm run evaluate -->\nold\n<!-- end of figures -->\nAfter\n';
  const evaluation = { title: 'Ferries', about: 'Ferries that leave.', figures: () => [] };
  const made = section(evaluation, [{ measure: 'on time', value: 81.25, low: 70, high: 90, beside: 'trains 60' }]);

  it('puts the tables between the marks and keeps the rest', () => {
    const written = withFigures(document, [made]);
    expect(written).toMatch(/^Before\n/);
    expect(written).toContain('| on time | 81.3 | 70.0 to 90.0 | trains 60 |');
    expect(written).not.toContain('old');
    expect(written).toMatch(/\nAfter\n$/);
    expect(withFigures(written, [made])).toBe(written);
  });

  it('refuses a document without the marks', () => {
    expect(() => withFigures('Before\n', [made])).toThrow(/no place for figures/);
  });
});
