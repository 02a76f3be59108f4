/** Features without repetitions. */

/** `features` in ascending order, each once. */
export function eachOnce(features: readonly number[]): Int32Array {
  const sorted = Int32Array.from(features).sort();
  let kept = 0;
  for (const feature of sorted) if (kept === 0 || feature !== sorted[kept - 1]) sorted[kept++] = feature;
  return sorted.subarray(0, kept);
}
