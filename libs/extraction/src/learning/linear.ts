/** Linear models over hashed features: their scores, and what probability a log-odds is. */

/** The feature that every example has. */
export const BIAS = 1;

/** The logistic function. */
export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** The score of features: their weights' sum over the square root of their number, and the weight of the bias. */
export function linearScore(features: Int32Array, weight: (feature: number) => number): number {
  let sum = 0;
  for (const feature of features) if (feature !== BIAS) sum += weight(feature);
  return sum / Math.sqrt(Math.max(1, features.length)) + weight(BIAS);
}
