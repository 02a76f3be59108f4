/** Clusters of vectors that point the same way. */
import { describe, expect, it } from '@jest/globals';
import { kMeans, normalised } from './k-means.js';
import { seeded } from './random.js';

const random = seeded(5);
const DIRECTIONS = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
] as const;
const count = 90;
const values = Float32Array.from(
  Array.from({ length: count }, (_, i) => (DIRECTIONS[i % 3] ?? []).map((part) => 5 * part + random())).flat(),
);
const vectors = normalised({ count, dimensions: 3, values });

describe('kMeans', () => {
  it('puts vectors of one direction together, and no others', () => {
    const { of } = kMeans(vectors, 3, 8);
    const clusters = [0, 1, 2].map((direction) => new Set([...of].filter((_, i) => i % 3 === direction)));
    expect(clusters.map(({ size }) => size)).toEqual([1, 1, 1]);
    expect(new Set(clusters.flatMap((cluster) => [...cluster])).size).toBe(3);
  });

  it('makes the same clusters each time', () => {
    expect(kMeans(vectors, 5, 4)).toEqual(kMeans(vectors, 5, 4));
  });
});
