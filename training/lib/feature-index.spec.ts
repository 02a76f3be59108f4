/** Every feature that occurs often enough has a place of its own. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FeatureIndex } from './feature-index.js';

describe('FeatureIndex', () => {
  it('gives places without gaps to the features that occur often enough, and none to others', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 })), fc.integer({ min: 1, max: 3 }), (features, least) => {
        const index = FeatureIndex.of(Int32Array.from(features), least);
        const counted = new Map<number, number>();
        for (const feature of features) counted.set(feature, (counted.get(feature) ?? 0) + 1);
        const kept = [...counted.keys()].filter((feature) => (counted.get(feature) ?? 0) >= least);
        expect(index.size).toBe(kept.length);
        expect(kept.map((feature) => index.place(feature)).sort((a, b) => a - b)).toEqual(kept.map((_, i) => i));
        for (let feature = -9; feature <= 9; feature++) {
          if (!kept.includes(feature)) expect(index.place(feature)).toBe(-1);
        }
      }),
    );
  });

  it('holds more features than it had room for', () => {
    const features = Int32Array.from({ length: 200_000 }, (_, i) => i * 7919);
    const index = FeatureIndex.of(features, 1);
    expect(index.size).toBe(features.length);
    expect(index.place(199_999 * 7919)).toBe(199_999);
  });
});
