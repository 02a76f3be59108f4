/** Hashes of features: 32-bit integers, so that a model keeps no word of the texts that it learnt from. */

// Looked up once: where globals are intercepted, as in tests, each look costs more than the product.
const { imul } = Math;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 code units, from `start` to `end`; a signed 32-bit integer. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = FNV_OFFSET;
  for (let i = start; i < end; i++) hash = imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return hash | 0;
}

/**
 * One hash of two, in this order; a signed 32-bit integer whose low bits are well spread (the finaliser of
 * MurmurHash3, shortened). A feature is its template's number mixed with the hashes of its values.
 */
export function mix(first: number, second: number): number {
  let hash = (imul(first, 0x9e3779b1) + second) | 0;
  hash = imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
