/** Kappa against worked examples, and what holds for every table. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linearKappa, type RatedTwice } from './kappa.js';

function pairsOf(table: readonly (readonly number[])[]): RatedTwice[] {
  const last = table.length - 1;
  return table.flatMap((row, i) => row.map((count, j) => ({ first: i / last, final: j / last, count })));
}

describe('kappa', () => {
  it('of two ratings is Cohen’s own', () => {
    // 20 both yes, 15 both no, 10 and 5 apart: observed 0.7, by chance 0.5.
    expect(
      linearKappa(
        pairsOf([
          [20, 5],
          [10, 15],
        ]),
      ),
    ).toBeCloseTo(0.4, 10);
  });

  it('of three ratings weighs a far miss twice as much as a near one', () => {
    // One case apart by chance: (12·12 + 10·10 + 10·10 + 10·12) / 2 near and 12·10 + 10·10 far, of 32.
    const near = linearKappa(
      pairsOf([
        [10, 2, 0],
        [0, 10, 0],
        [0, 0, 10],
      ]),
    );
    const far = linearKappa(
      pairsOf([
        [10, 0, 2],
        [0, 10, 0],
        [0, 0, 10],
      ]),
    );
    expect(near).toBeCloseTo(1 - 1 / (452 / 32), 10);
    expect(far).toBeLessThan(near ?? 0);
  });

  it('is undefined for nothing, and for one rating only', () => {
    expect(linearKappa([])).toBeUndefined();
    expect(linearKappa([{ first: 1, final: 1, count: 9 }])).toBeUndefined();
  });

  it('is at most 1, and 1 exactly where all agree', () => {
    const row = fc.array(fc.nat(20), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 4, maxLength: 4 }), (table) => {
        const kappa = linearKappa(pairsOf(table));
        fc.pre(kappa !== undefined);
        const allAgree = table.every((counts, i) => counts.every((count, j) => i === j || count === 0));
        expect(kappa).toBeLessThanOrEqual(1);
        expect(kappa === 1).toBe(allAgree);
      }),
    );
  });
});
