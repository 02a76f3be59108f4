/** What the search for a cue's content and source needs to know of the cue, found once. */
import { argumentsOf, type Arguments } from './arguments.js';
import type { Reading } from './reading.js';

/** Largest number of tokens on either side of a cue that are looked at: hostile sentences stay linear. */
const WINDOW = 120;

/** A cue in its sentence. */
export interface CueView {
  readonly reading: Reading;
  /** The cue's token. */
  readonly cue: number;
  /** The tokens looked at: `from` up to before `to`. */
  readonly from: number;
  readonly to: number;
  readonly args: Arguments;
  /** How likely each token of the text is a cue. */
  readonly cueness: Float64Array;
}

/** The view of token `cue`. */
export function cueView(reading: Reading, cue: number, cueness: Float64Array): CueView {
  const s = reading.sentence[cue] as number;
  return {
    reading,
    cue,
    from: Math.max(reading.first[s] as number, cue - WINDOW),
    to: Math.min(reading.first[s + 1] as number, cue + WINDOW),
    args: argumentsOf(reading, cue),
    cueness,
  };
}

/** The highest of `values` from `from` up to before `to`. */
export function highest(values: Float64Array, from: number, to: number): number {
  let most = 0;
  for (let i = from; i < to; i++) if ((values[i] as number) > most) most = values[i] as number;
  return most;
}
