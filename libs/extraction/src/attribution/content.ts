/** Where the content of a cue stands: hypotheses of its edges, and the one that most of their probability agrees with. */
import { continuationFeatures } from './continuation-features.js';
import type { CueView } from './cue-view.js';
import { edgeFeatures } from './edge-features.js';
import { Features } from './features.js';
import type { Reading } from './reading.js';
import { logistic, softmax, type Scorers } from './scorers.js';
import { SIDES, sideFeatures } from './side-features.js';

/** Tokens `first` to `last`, both of them included. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** One way in which content may stand in the cue's sentence. */
interface Hypothesis {
  readonly before?: Range | undefined;
  readonly behind?: Range | undefined;
  /** Index in `SIDES`. */
  readonly side: number;
  readonly p: number;
}

/** The content of one cue. */
export interface Content extends Hypothesis {
  /** Probability of each of `SIDES`. */
  readonly sides: readonly number[];
  /** Expected share of right ones: the probability of the hypotheses that overlap this one by half or more. */
  readonly expected: number;
  /** Whole sentences before and behind the cue's that belong to it. */
  readonly backward: number;
  readonly forward: number;
  /** Probability of just these sentences. */
  readonly further: number;
}

/** Edges, and pairs of them, that are kept of one side. */
const FIRSTS = 8;
const LASTS = 10;
const RANGES = 30;
/** Ranges of each side that are combined for content on both. */
const COMBINED = 10;
/** Hypotheses that count, and those that may be chosen. */
const HYPOTHESES = 200;
const CHOICES = 24;
/** A likelier choice is taken though its expected share is less by so much: overlap by half leaves edges open. */
const SLACK = 0.03;
/** Less likely edges and sides are not followed. */
const LEAST_EDGE = 0.001;
const LEAST_SIDE = 0.05;
/** Most sentences that content goes on for in one direction. */
const FURTHER = 15;

type Likely<T> = T & { readonly p: number };

const features = new Features();
const scores = new Float64Array(256);

const byProbability = (a: Likely<unknown>, b: Likely<unknown>): number => b.p - a.p;

/** The likeliest tokens for edge number `edge`. */
function edgesOf(view: CueView, edge: number, { edges }: Scorers, keep: number): Likely<{ at: number }>[] {
  const from = edge < 2 ? view.from : view.cue + 1;
  const to = edge < 2 ? view.cue : view.to;
  const scorer = edges[edge];
  if (!scorer) return [];
  for (let j = from; j < to; j++) {
    edgeFeatures(view, j, edge, features);
    scores[j - from] = scorer(features);
  }
  softmax(scores, to - from);
  const found: Likely<{ at: number }>[] = [];
  for (let j = from; j < to; j++) {
    const p = scores[j - from] as number;
    if (p >= LEAST_EDGE) found.push({ at: j, p });
  }
  return found.sort(byProbability).slice(0, keep);
}

/** The likeliest ranges on one side: 0 before the cue, 1 behind it. Their probabilities sum to 1. */
function rangesOf(view: CueView, side: number, scorers: Scorers): Likely<Range>[] {
  const lasts = edgesOf(view, 2 * side + 1, scorers, LASTS);
  const ranges = edgesOf(view, 2 * side, scorers, FIRSTS)
    .flatMap(({ at: first, p }) =>
      lasts.filter(({ at }) => at >= first).map((last) => ({ first, last: last.at, p: p * last.p })),
    )
    .sort(byProbability)
    .slice(0, RANGES);
  const sum = ranges.reduce((total, { p }) => total + p, 0);
  return ranges.map((range) => ({ ...range, p: range.p / sum }));
}

function hypothesesOf(view: CueView, scorers: Scorers): { sides: number[]; all: Hypothesis[] } {
  const probabilities = new Float64Array(SIDES.length);
  sideFeatures(view, features);
  scorers.sides(features, probabilities);
  softmax(probabilities, SIDES.length);
  const [none = 0, before = 0, behind = 0, both = 0] = probabilities;
  const left = before + both > LEAST_SIDE ? rangesOf(view, 0, scorers) : [];
  const right = behind + both > LEAST_SIDE ? rangesOf(view, 1, scorers) : [];
  const all: Hypothesis[] = [{ side: 0, p: none }];
  for (const range of left) all.push({ before: range, side: 1, p: before * range.p });
  for (const range of right) all.push({ behind: range, side: 2, p: behind * range.p });
  for (const one of left.slice(0, COMBINED)) {
    for (const other of right.slice(0, COMBINED)) {
      all.push({ before: one, behind: other, side: 3, p: both * one.p * other.p });
    }
  }
  return { sides: [...probabilities], all: all.sort(byProbability).slice(0, HYPOTHESES) };
}

/** How many sentences the content goes on for in direction `step`, and how likely that is. */
function furtherOf(
  view: CueView,
  top: Hypothesis,
  step: 1 | -1,
  cueness: Float64Array,
  { more }: Scorers,
): Likely<{ count: number }> {
  const { reading, cue } = view;
  const s = reading.sentence[cue] as number;
  const first = (top.before ?? top.behind)?.first ?? -1;
  const last = (top.behind ?? top.before)?.last ?? -1;
  let p = 1;
  let count = 0;
  for (; count < FURTHER; count++) {
    const steps = step * (count + 1);
    const sentence = s + steps;
    if (sentence < 0 || sentence >= cueness.length) break;
    continuationFeatures(reading, { cue, sentence, step: steps, side: top.side, first, last }, cueness, features);
    const on = logistic(more(features));
    p *= Math.max(on, 1 - on);
    if (on < 0.5) break;
  }
  return { count, p };
}

/** Non-space characters of the tokens of `range`. */
export function lengthOf({ chars }: Reading, range: Range | undefined): number {
  return range ? (chars[range.last + 1] as number) - (chars[range.first] as number) : 0;
}

/** Non-space characters that two ranges share. */
export function sharedLength(reading: Reading, one: Range | undefined, other: Range | undefined): number {
  if (!one || !other) return 0;
  const first = Math.max(one.first, other.first);
  const last = Math.min(one.last, other.last);
  return last < first ? 0 : lengthOf(reading, { first, last });
}

/**
 * The content of the view's cue: the likeliest of the hypotheses with about the highest expected share of right ones, where
 * right is an intersection over union of 0.5 (minimum Bayes risk; Goel and Byrne 2000).
 * `ofSentences`: the highest probability of a cue in each sentence.
 */
export function contentOf(view: CueView, ofSentences: Float64Array, scorers: Scorers): Content {
  const { reading, cue } = view;
  const { sides, all } = hypothesesOf(view, scorers);
  const [top = { side: 0, p: 1 }] = all;
  const s = reading.sentence[cue] as number;
  const forward = furtherOf(view, top, 1, ofSentences, scorers);
  const backward = furtherOf(view, top, -1, ofSentences, scorers);
  const tokenOf = (sentence: number): number => reading.first[sentence] as number;
  const extra =
    lengthOf(reading, { first: tokenOf(s + 1), last: tokenOf(s + 1 + forward.count) - 1 }) +
    lengthOf(reading, { first: tokenOf(s - backward.count), last: tokenOf(s) - 1 });
  const choices = all
    .slice(0, CHOICES)
    .filter(({ side }) => side !== 0 || extra > 0)
    .map((choice) => ({ choice, share: expectedShare(reading, choice, all, extra) }));
  const chosen = bestOf(choices);
  return {
    ...(chosen?.choice ?? top),
    sides,
    expected: chosen?.share ?? 0,
    backward: backward.count,
    forward: forward.count,
    further: forward.p * backward.p,
  };
}

/** The first of `choices`, the likeliest first, whose share is about the highest. */
export function bestOf<T extends { readonly share: number }>(choices: readonly T[]): T | undefined {
  const most = Math.max(0, ...choices.map(({ share }) => share));
  return choices.find(({ share }) => share >= most - SLACK);
}

/** Probability of the hypotheses that `choice` would be right under; `extra` characters belong to all of them. */
function expectedShare(reading: Reading, choice: Hypothesis, all: readonly Hypothesis[], extra: number): number {
  const own = lengthOf(reading, choice.before) + lengthOf(reading, choice.behind) + extra;
  let share = 0;
  for (const { before, behind, p } of all) {
    const both = sharedLength(reading, choice.before, before) + sharedLength(reading, choice.behind, behind) + extra;
    const union = own + lengthOf(reading, before) + lengthOf(reading, behind) + extra - both;
    if (union > 0 && both * 2 >= union) share += p;
  }
  return share;
}

/** All ranges of the content of `cue`, in order: whole sentences before, its parts in the cue's sentence, sentences behind. */
export function rangesOfContent({ sentence, first }: Reading, cue: number, content: Content): Range[] {
  const s = sentence[cue] as number;
  const whole = (index: number): Range => ({ first: first[index] as number, last: (first[index + 1] as number) - 1 });
  const ranges: Range[] = [];
  for (let k = content.backward; k > 0; k--) ranges.push(whole(s - k));
  if (content.before) ranges.push(content.before);
  if (content.behind) ranges.push(content.behind);
  for (let k = 1; k <= content.forward; k++) ranges.push(whole(s + k));
  return ranges;
}
