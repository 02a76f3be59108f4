/** Boosted trees follow what one or two numbers decide. */
import { describe, expect, it } from '@jest/globals';
import { grow, treesOf } from './boosting.js';
import { seeded } from './random.js';

const GROWTH = { trees: 60, depth: 3, rate: 0.3, leaf: 5, shrink: 1 };

/** Random points of a square with what `rule` says of them. */
function points(count: number, rule: (x: number, y: number) => boolean) {
  const random = seeded(3);
  const values = Float32Array.from({ length: 2 * count }, () => random());
  const targets = Array.from({ length: count }, (_, i) => (rule(values[2 * i] ?? 0, values[2 * i + 1] ?? 0) ? 1 : 0));
  return { values, width: 2, targets };
}

describe('grow', () => {
  it('finds a threshold', () => {
    const trees = treesOf(
      grow(
        points(500, (x) => x > 0.3),
        GROWTH,
      ),
    );
    expect(trees.score([0.9, 0.5])).toBeGreaterThan(2);
    expect(trees.score([0.1, 0.5])).toBeLessThan(-2);
  });

  it('finds what only two numbers together decide', () => {
    const trees = treesOf(
      grow(
        points(2000, (x, y) => x > 0.5 !== y > 0.5),
        GROWTH,
      ),
    );
    for (const [x, y, right] of [
      [0.2, 0.2, false],
      [0.2, 0.8, true],
      [0.8, 0.2, true],
      [0.8, 0.8, false],
    ] as const) {
      expect(trees.score([x, y]) > 0).toBe(right);
    }
  });

  it('says how often it is so where nothing tells', () => {
    const targets = Array.from({ length: 400 }, (_, i) => (i % 4 === 0 ? 1 : 0));
    const trees = treesOf(grow({ values: new Float32Array(400), width: 1, targets }, GROWTH));
    expect(1 / (1 + Math.exp(-trees.score([0])))).toBeCloseTo(0.25, 2);
  });

  it('grows the same trees from the same instances', () => {
    const once = grow(
      points(300, (x) => x > 0.5),
      GROWTH,
    );
    expect(
      grow(
        points(300, (x) => x > 0.5),
        GROWTH,
      ),
    ).toEqual(once);
  });
});
