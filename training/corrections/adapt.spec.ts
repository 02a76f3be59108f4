/** Weights move as far as new examples ask for, and no further. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { logistic } from '../../libs/extraction/src/learning/linear.js';
import { adapt, type Lesson } from './adapt.js';

const lesson = (features: readonly number[], target: number, before = 0): Lesson => ({
  features: Int32Array.from(features),
  size: 1 / Math.sqrt(features.length),
  before,
  target,
});

const after = ({ features, size, before }: Lesson, changes: ReadonlyMap<number, number>): number =>
  features.reduce((sum, feature) => sum + (changes.get(feature) ?? 0) * size, before);

const lessons = fc.array(
  fc.record({
    features: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 8 }),
    before: fc.double({ min: -4, max: 4, noNaN: true }),
    target: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { minLength: 1, maxLength: 40 },
);

describe('adapt', () => {
  it('changes nothing where the old weights are right', () => {
    const before = Math.log(0.7 / 0.3);
    const changes = adapt([lesson([1, 2], 0.7, before), lesson([3], 0.7, before)], { strength: 1 });
    for (const change of changes.values()) expect(change).toBeCloseTo(0, 9);
  });

  it('moves a lesson that was wrong towards its target, and what shares its features with it', () => {
    const changes = adapt([lesson([1, 2], 1)], { strength: 1 });
    expect(after(lesson([1, 2], 1), changes)).toBeGreaterThan(0);
    expect(after(lesson([2, 9], 1), changes)).toBeGreaterThan(0);
    expect(after(lesson([8, 9], 1), changes)).toBe(0);
  });

  it('learns from a choice between two what tells them apart, and nothing from what they share', () => {
    const choice: Lesson = { ...lesson([1, 2], 1), against: Int32Array.of(2, 3) };
    const changes = adapt([choice], { strength: 1 });
    expect(changes.get(1)).toBeGreaterThan(0);
    expect(changes.get(3)).toBe(-(changes.get(1) ?? 0));
    expect(changes.has(2)).toBe(false);
  });

  it('is moved less by one lesson than by ten of the same', () => {
    const once = adapt([lesson([1], 1)], { strength: 1 });
    const often = adapt(new Array<Lesson>(10).fill(lesson([1], 1)), { strength: 1 });
    expect(once.get(1)).toBeLessThanOrEqual(1);
    expect(often.get(1)).toBeGreaterThan(2 * (once.get(1) ?? 0));
  });

  it('finds the optimum: the old weights pull back exactly as hard as the lessons pull', () => {
    fc.assert(
      fc.property(lessons, fc.double({ min: 0.2, max: 5, noNaN: true }), (drawn, strength) => {
        const all = drawn.map(({ features, target, before }) => lesson(features, target, before));
        const changes = adapt(all, { strength });
        const pulls = new Map<number, number>();
        for (const one of all) {
          const missing = one.target - logistic(after(one, changes));
          for (const feature of one.features) pulls.set(feature, (pulls.get(feature) ?? 0) + missing * one.size);
        }
        for (const [feature, pull] of pulls) expect(strength * (changes.get(feature) ?? 0)).toBeCloseTo(pull, 2);
      }),
      { numRuns: 60 },
    );
  });
});
