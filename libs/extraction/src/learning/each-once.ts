/** Features without repetitions. */

/** `features` in ascending order, each once. */
export function eachOnce(features: ArrayLike<number>): Int32Array {
  const sorted = new Int32Array(features).sort();
  let kept = 0;
  for (const feature of sorted) if (kept === 0 || feature !== sorted[kept - 1]) sorted[kept++] = feature;
  return sorted.subarray(0, kept);
}

/** Marks of features that were met, by their lower bits; at most half of them are taken. */
let met = new Int32Array(1 << 12);

/** Moves the different ones among the first `count` features to the front, in any order; answers how many they are. */
export function distinct(features: Int32Array, count: number): number {
  if (met.length < 2 * count) met = new Int32Array(1 << (33 - Math.clz32(count)));
  met.fill(0);
  const mask = met.length - 1;
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const feature = features[i] as number;
    let slot = feature & mask;
    // A slot says which of the kept features it stands for, counted from 1.
    while (met[slot] !== 0 && features[(met[slot] as number) - 1] !== feature) slot = (slot + 1) & mask;
    if (met[slot] !== 0) continue;
    features[kept++] = feature;
    met[slot] = kept;
  }
  return kept;
}
