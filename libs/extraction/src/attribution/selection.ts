/** Which candidates are attributions: the best ones that do not stand in each other's way. */
import type { Candidate } from './candidates.js';

/** Share of a candidate's words that earlier ones may hold already. */
const SHARED = 0.2;

/**
 * Takes candidates in the order of their scores as long as these reach `least`: none whose cue stands in another's content,
 * whose content holds another's cue, or that shares more than a fifth of its words. Returns indexes in the order of the text.
 */
export function selected(
  candidates: readonly Candidate[],
  scores: ArrayLike<number>,
  least: number,
  tokens: number,
): number[] {
  const scoreOf = (k: number): number => scores[k] as number;
  const order = candidates
    .map((_, k) => k)
    .filter((k) => scoreOf(k) >= least)
    .sort((a, b) => scoreOf(b) - scoreOf(a) || a - b);
  const held = new Uint8Array(tokens);
  const cues = new Uint8Array(tokens);
  const chosen: number[] = [];
  for (const k of order) {
    const { cue, ranges } = candidates[k] as Candidate;
    if (held[cue] === 1) continue;
    let count = 0;
    let shared = 0;
    let holdsCue = false;
    for (const { first, last } of ranges) {
      for (let i = first; i <= last; i++) {
        count++;
        if (held[i] === 1) shared++;
        if (cues[i] === 1) holdsCue = true;
      }
    }
    if (count === 0 || holdsCue || shared > SHARED * count) continue;
    for (const { first, last } of ranges) held.fill(1, first, last + 1);
    cues[cue] = 1;
    chosen.push(k);
  }
  return chosen.sort((a, b) => a - b);
}
