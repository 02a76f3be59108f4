/** Where the content of a cue stands: of the hypotheses, the one that most of their probability agrees with. */
import { continuationFeatures } from './continuation-features.js';
import type { CueView } from './cue-view.js';
import { Features } from './features.js';
import { hypothesesOf, MOST_HYPOTHESES, type Hypothesis } from './hypotheses.js';
import { lengthOf, sharedLength, type Range } from './ranges.js';
import type { Reading } from './reading.js';
import { logistic } from '../learning/linear.js';
import type { Scorers } from './scorers.js';

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

/** Hypotheses that may be chosen, the likeliest ones. */
const CHOICES = 24;
/** A likelier choice is taken though its expected share is less by so much: overlap by half leaves edges open. */
const SLACK = 0.03;
/** Most sentences that content goes on for in one direction. */
const FURTHER = 15;

const features = new Features();
/** Characters of each hypothesis, filled anew for every cue. */
const lengths = new Int32Array(MOST_HYPOTHESES);

/** How many sentences the content goes on for in direction `step`, and how likely that is. */
function furtherOf(
  view: CueView,
  top: Hypothesis,
  step: 1 | -1,
  cueness: Float64Array,
  { more }: Scorers,
): { count: number; p: number } {
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

/**
 * The content of the view's cue: the likeliest of the hypotheses with about the highest expected share of right ones, where
 * right is an intersection over union of 0.5 (minimum Bayes risk; Goel and Byrne 2000).
 * `ofSentences`: the highest probability of a cue in each sentence.
 */
export function contentOf(view: CueView, ofSentences: Float64Array, scorers: Scorers): Content {
  const { reading, cue } = view;
  const { sides, all } = hypothesesOf(view, scorers);
  const top = all[0] as Hypothesis;
  const s = reading.sentence[cue] as number;
  const forward = furtherOf(view, top, 1, ofSentences, scorers);
  const backward = furtherOf(view, top, -1, ofSentences, scorers);
  const tokenOf = (sentence: number): number => reading.first[sentence] as number;
  const extra =
    lengthOf(reading, { first: tokenOf(s + 1), last: tokenOf(s + 1 + forward.count) - 1 }) +
    lengthOf(reading, { first: tokenOf(s - backward.count), last: tokenOf(s) - 1 });
  for (const [k, { before, behind }] of all.entries()) {
    lengths[k] = lengthOf(reading, before) + lengthOf(reading, behind) + extra;
  }
  const choices = all
    .slice(0, CHOICES)
    .map((choice, k) => ({ choice, share: expectedShare(reading, all, k, extra) }))
    .filter(({ choice }) => choice.side !== 0 || extra > 0);
  const chosen = bestOf(choices);
  const { before, behind, side, p } = chosen?.choice ?? top;
  return {
    before,
    behind,
    side,
    p,
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

/** Probability of the hypotheses that number `k` would be right under; `extra` characters belong to all of them. */
function expectedShare(reading: Reading, all: readonly Hypothesis[], k: number, extra: number): number {
  const choice = all[k] as Hypothesis;
  let share = 0;
  for (let i = 0; i < all.length; i++) {
    const { before, behind, p } = all[i] as Hypothesis;
    const both = sharedLength(reading, choice.before, before) + sharedLength(reading, choice.behind, behind) + extra;
    const union = (lengths[k] as number) + (lengths[i] as number) - both;
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
  // A copy has no room to grow, which every candidate of a long text would keep.
  return ranges.slice();
}
