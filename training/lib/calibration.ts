/** Scores to probabilities that mean what they say, and how far they do. */
import { logistic } from '../../libs/extraction/src/learning/linear.js';

const STEPS = 50;

/** Slope and offset by Newton's method on the targets that Platt (1999) proposes against overconfidence. */
export function platt(scores: readonly number[], labels: readonly boolean[]): { slope: number; offset: number } {
  const positives = labels.filter(Boolean).length;
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (labels.length - positives + 2);
  let [slope, offset] = [1, 0];
  for (let step = 0; step < STEPS; step++) {
    let [g1, g2, h11, h12, h22] = [0, 0, 1e-9, 0, 1e-9];
    for (const [i, score] of scores.entries()) {
      const p = logistic(slope * score + offset);
      const error = p - (labels[i] === true ? high : low);
      const spread = p * (1 - p);
      g1 += error * score;
      g2 += error;
      h11 += spread * score * score;
      h12 += spread * score;
      h22 += spread;
    }
    const determinant = h11 * h22 - h12 * h12;
    slope -= (h22 * g1 - h12 * g2) / determinant;
    offset -= (h11 * g2 - h12 * g1) / determinant;
  }
  return { slope, offset };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Which labels are surely wrong, from held-out probabilities: an example that is surer of the other class than that
 * class's own examples are on average (confident learning, Northcutt et al. 2021).
 */
export function surelyWrong(probabilities: readonly number[], labels: readonly boolean[]): boolean[] {
  const surely = mean(probabilities.filter((_, i) => labels[i] === true));
  const surelyNot = mean(probabilities.filter((_, i) => labels[i] !== true));
  return probabilities.map((p, i) => (labels[i] === true ? p <= surelyNot : p >= surely));
}

/** One row of a reliability table: what was foretold and what was so, of the predictions from `from` to `to`. */
export interface Reliability {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly foretold: number;
  readonly found: number;
}

/** Ten rows, without the empty ones. */
export function reliability(probabilities: readonly number[], labels: readonly boolean[]): Reliability[] {
  return Array.from({ length: 10 }, (_, bin) => {
    const inside = probabilities.flatMap((p, i) => (Math.min(9, Math.floor(10 * p)) === bin ? [i] : []));
    return {
      from: bin / 10,
      to: (bin + 1) / 10,
      count: inside.length,
      foretold: mean(inside.map((i) => probabilities[i] ?? 0)),
      found: mean(inside.map((i) => (labels[i] === true ? 1 : 0))),
    };
  }).filter(({ count }) => count > 0);
}

/** Expected calibration error: the mean distance of foretold and found, weighted by how many. */
export function calibrationError(rows: readonly Reliability[]): number {
  const all = rows.reduce((sum, { count }) => sum + count, 0);
  return rows.reduce((sum, { count, foretold, found }) => sum + (count / all) * Math.abs(foretold - found), 0);
}
