/** Log-linear models learn what their features tell. */
import { describe, expect, it } from '@jest/globals';
import { Features } from '../../libs/extraction/src/attribution/features.js';
import { LogLinear, Rows, type Effort } from './log-linear.js';

const EFFORT: Effort = { rounds: 20, rate: 0.1, l2: 1e-5, leastRows: 1 };

function featuresOf(value: number): Features {
  const features = new Features();
  features.clear(1);
  features.one(value);
  return features;
}

/** A row for each value, each twice, so that nothing is learnt by heart from one. */
function rowsOf(...values: readonly number[]): Rows {
  const rows = new Rows();
  for (const value of [...values, ...values]) rows.push(featuresOf(value));
  return rows;
}

describe('LogLinear', () => {
  it('gives high scores to rows with the feature of the right ones', () => {
    const rows = rowsOf(7, 8, 9);
    const model = LogLinear.logistic(rows, [1, 0, 0, 1, 0, 0], EFFORT);
    expect(model.score(featuresOf(7))).toBeGreaterThan(0.5);
    expect(model.score(featuresOf(8))).toBeLessThan(-0.5);
    expect(model.score(featuresOf(10))).toBe(0);
  });

  it('tells classes apart', () => {
    const rows = rowsOf(7, 8, 9);
    const model = LogLinear.classes(rows, [0, 1, 2, 0, 1, 2], 3, EFFORT);
    for (const [label, value] of [7, 8, 9].entries()) {
      const scores = [0, 1, 2].map((c) => model.score(featuresOf(value), c));
      expect(scores.indexOf(Math.max(...scores))).toBe(label);
    }
  });

  it('prefers the right row of each group', () => {
    const rows = rowsOf(7, 8, 9, 7);
    const model = LogLinear.groups(rows, [0, 2, 4, 6, 8], [0, 3, 4, 7], EFFORT);
    expect(model.score(featuresOf(7))).toBeGreaterThan(model.score(featuresOf(8)));
    expect(model.score(featuresOf(7))).toBeGreaterThan(model.score(featuresOf(9)));
  });

  it('keeps no feature of fewer rows than asked, and writes no weight nearer to nothing than asked', () => {
    const rows = new Rows();
    for (const value of [7, 7, 8]) rows.push(featuresOf(value));
    const model = LogLinear.logistic(rows, [1, 1, 0], { ...EFFORT, leastRows: 2 });
    expect([...model.table(0)]).toHaveLength(1);
    expect([...model.table(1000)]).toHaveLength(0);
  });

  it('learns the same from the same rows', () => {
    const learn = (): unknown => [...LogLinear.logistic(rowsOf(7, 8, 9), [1, 0, 1, 1, 0, 1], EFFORT).table(0)];
    expect(learn()).toEqual(learn());
  });
});
