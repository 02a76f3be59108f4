/** Ways in which content may stand in its cue's sentence, each as likely as its side and its edges make it. */
import type { CueView } from './cue-view.js';
import { edgeFeatures } from './edge-features.js';
import { Features } from './features.js';
import type { Range } from './ranges.js';
import { softmax, type Scorers } from './scorers.js';
import { SIDES, sideFeatures } from './side-features.js';

/** One way in which content may stand in the cue's sentence. */
export interface Hypothesis {
  readonly before?: Range | undefined;
  readonly behind?: Range | undefined;
  /** Index in `SIDES`. */
  readonly side: number;
  readonly p: number;
}

/** Edges, and pairs of them, that are kept of one side. */
const FIRSTS = 8;
const LASTS = 10;
const RANGES = 30;
/** Ranges of each side that are combined for content on both. */
const COMBINED = 10;
/** Less likely edges and sides are not followed. */
const LEAST_EDGE = 0.001;
const LEAST_SIDE = 0.05;

/** Most hypotheses of one cue: nothing, what stands on one side, and what stands on both. */
export const MOST_HYPOTHESES = 1 + 2 * RANGES + COMBINED * COMBINED;

interface Likely {
  readonly p: number;
}

interface Edge extends Likely {
  readonly at: number;
}

interface LikelyRange extends Range, Likely {}

const features = new Features();
const scores = new Float64Array(256);

/** Puts `one` in its place among `kept`, the likeliest first and of equals the earlier, of whom there are `most` at most. */
function keep<T extends Likely>(kept: T[], one: T, most: number): void {
  let at = kept.length;
  if (at === most) {
    at -= 1;
    if ((kept[at] as T).p >= one.p) return;
  }
  for (; at > 0 && (kept[at - 1] as T).p < one.p; at--) kept[at] = kept[at - 1] as T;
  kept[at] = one;
}

/** The likeliest tokens for edge number `edge`. */
function edgesOf(view: CueView, edge: number, { edges }: Scorers, most: number): Edge[] {
  const from = edge < 2 ? view.from : view.cue + 1;
  const to = edge < 2 ? view.cue : view.to;
  const scorer = edges[edge];
  if (!scorer) return [];
  for (let j = from; j < to; j++) {
    edgeFeatures(view, j, edge, features);
    scores[j - from] = scorer(features);
  }
  softmax(scores, to - from);
  const found: Edge[] = [];
  for (let at = from; at < to; at++) {
    const p = scores[at - from] as number;
    if (p >= LEAST_EDGE) keep(found, { at, p }, most);
  }
  return found;
}

/** The likeliest ranges on one side: 0 before the cue, 1 behind it. Their probabilities sum to 1. */
function rangesOf(view: CueView, side: number, scorers: Scorers): LikelyRange[] {
  const lasts = edgesOf(view, 2 * side + 1, scorers, LASTS);
  const found: LikelyRange[] = [];
  for (const first of edgesOf(view, 2 * side, scorers, FIRSTS)) {
    for (const last of lasts) {
      if (last.at >= first.at) keep(found, { first: first.at, last: last.at, p: first.p * last.p }, RANGES);
    }
  }
  let sum = 0;
  for (const { p } of found) sum += p;
  return found.map(({ first, last, p }) => ({ first, last, p: p / sum }));
}

/** The probability of each of `SIDES`, and the hypotheses, the likeliest first. */
export function hypothesesOf(view: CueView, scorers: Scorers): { sides: number[]; all: Hypothesis[] } {
  const probabilities = new Float64Array(SIDES.length);
  sideFeatures(view, features);
  scorers.sides(features, probabilities);
  softmax(probabilities, SIDES.length);
  const [none = 0, before = 0, behind = 0, both = 0] = probabilities;
  const left = before + both > LEAST_SIDE ? rangesOf(view, 0, scorers) : [];
  const right = behind + both > LEAST_SIDE ? rangesOf(view, 1, scorers) : [];
  const all: Hypothesis[] = [];
  const add = (one: Hypothesis): void => {
    keep(all, one, MOST_HYPOTHESES);
  };
  add({ before: undefined, behind: undefined, side: 0, p: none });
  for (const range of left) add({ before: range, behind: undefined, side: 1, p: before * range.p });
  for (const range of right) add({ before: undefined, behind: range, side: 2, p: behind * range.p });
  for (const one of left.slice(0, COMBINED)) {
    for (const other of right.slice(0, COMBINED)) {
      add({ before: one, behind: other, side: 3, p: both * one.p * other.p });
    }
  }
  return { sides: [none, before, behind, both], all };
}
