/** Spherical k-means (Dhillon and Modha 2001): groups of vectors by the angle between them. */
import { seeded } from './random.js';

/** Unit vectors, one after the other. */
export interface Vectors {
  readonly count: number;
  readonly dimensions: number;
  readonly values: Float32Array;
}

export interface Clusters {
  /** The cluster of each vector. */
  readonly of: Uint16Array;
  readonly centres: Vectors;
}

/** Every vector as long as 1; a vector of zeros stays. */
export function normalised({ count, dimensions, values }: Vectors): Vectors {
  const units = new Float32Array(values.length);
  for (let i = 0; i < count; i++) {
    let square = 0;
    for (let d = i * dimensions; d < (i + 1) * dimensions; d++) square += (values[d] as number) ** 2;
    const length = Math.sqrt(square) || 1;
    for (let d = i * dimensions; d < (i + 1) * dimensions; d++) units[d] = (values[d] as number) / length;
  }
  return { count, dimensions, values: units };
}

/** The index of the centre nearest to vector `i`. */
function nearest(vectors: Vectors, i: number, centres: Vectors): number {
  const { dimensions } = vectors;
  let winner = 0;
  let highest = -Infinity;
  for (let c = 0; c < centres.count; c++) {
    let product = 0;
    const from = i * dimensions;
    const to = c * dimensions;
    for (let d = 0; d < dimensions; d++) {
      product += (vectors.values[from + d] as number) * (centres.values[to + d] as number);
    }
    if (product > highest) {
      highest = product;
      winner = c;
    }
  }
  return winner;
}

/** Sorts `vectors` into `k` clusters; `weights` (by default 1 each) say how much each vector pulls at its centre. */
export function kMeans(vectors: Vectors, k: number, rounds: number, weights?: ArrayLike<number>): Clusters {
  const { count, dimensions, values } = vectors;
  const random = seeded(k);
  const of = new Uint16Array(count);
  let centres: Vectors = { count: k, dimensions, values: new Float32Array(k * dimensions) };
  for (let c = 0; c < k; c++) {
    const start = Math.floor((count * (c + random())) / k) * dimensions;
    centres.values.set(values.subarray(start, start + dimensions), c * dimensions);
  }
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < count; i++) of[i] = nearest(vectors, i, centres);
    const sums = new Float64Array(k * dimensions);
    for (let i = 0; i < count; i++) {
      const to = (of[i] as number) * dimensions;
      const weight = weights?.[i] ?? 1;
      for (let d = 0; d < dimensions; d++) {
        sums[to + d] = (sums[to + d] as number) + weight * (values[i * dimensions + d] as number);
      }
    }
    centres = normalised({ count: k, dimensions, values: Float32Array.from(sums) });
  }
  for (let i = 0; i < count; i++) of[i] = nearest(vectors, i, centres);
  return { of, centres };
}
