/** The class with the highest score. */

/** The index of the highest of `scores`; the lowest index where several are equal. */
export function best(scores: Int32Array | Float64Array): number {
  let winner = 0;
  let highest = scores[0] ?? 0;
  for (let i = 1; i < scores.length; i++) {
    const score = scores[i] as number;
    if (score > highest) {
      highest = score;
      winner = i;
    }
  }
  return winner;
}
