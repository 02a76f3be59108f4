/** Candidates: every word that may be a cue, with its likeliest content and source. */
import { contentOf, rangesOfContent, type Content } from './content.js';
import { cueFeatures, mayBeCue } from './cue-features.js';
import { cueView, type CueView } from './cue-view.js';
import { Features } from './features.js';
import type { Range } from './ranges.js';
import type { Reading } from './reading.js';
import { logistic } from '../learning/linear.js';
import { softmax, type Scorer, type Scorers } from './scorers.js';
import { NO_SOURCE, mayBeSource, sourceFeatures } from './source-features.js';
import { wholeFeatures } from './whole-features.js';

/** The likeliest source of a cue: the head's token or `NO_SOURCE`, with the runner-up's probability and that of none. */
export interface Source {
  readonly token: number;
  readonly p: number;
  readonly second: number;
  readonly none: number;
}

/** One word as a cue. */
export interface Candidate {
  readonly cue: number;
  /** Probability that it is a cue, by itself. */
  readonly p: number;
  readonly content: Content;
  readonly ranges: readonly Range[];
  readonly source: Source;
  /** How likely it is right as a whole, by its words: log-odds. */
  readonly whole: number;
}

/** Words that are less likely cues are no candidates. */
const LEAST_CUE = 0.04;

const features = new Features();
const scores = new Float64Array(512);
const tokens = new Int32Array(512);

/** How likely each token is a cue, by itself. */
export function cuenessOf(reading: Reading, cue: Scorer): Float64Array {
  const cueness = new Float64Array(reading.count);
  for (let i = 0; i < reading.count; i++) {
    if (!mayBeCue(reading, i)) continue;
    cueFeatures(reading, i, features);
    cueness[i] = logistic(cue(features));
  }
  return cueness;
}

/** The highest of `cueness` in each sentence. */
export function cuenessOfSentences({ sentence, paragraph, count }: Reading, cueness: Float64Array): Float64Array {
  const most = new Float64Array(paragraph.length);
  for (let i = 0; i < count; i++) {
    const s = sentence[i] as number;
    if ((cueness[i] as number) > (most[s] as number)) most[s] = cueness[i] as number;
  }
  return most;
}

/** The likeliest source of the view's cue in its sentence. */
export function sourceOf(view: CueView, { source }: Scorers): Source {
  const { reading, cue, from, to } = view;
  let count = 0;
  const ask = (x: number): void => {
    sourceFeatures(view, x, features);
    scores[count] = source(features);
    tokens[count++] = x;
  };
  ask(NO_SOURCE);
  for (let x = from; x < to; x++) if (x !== cue && mayBeSource(reading, x)) ask(x);
  softmax(scores, count);
  let best = 0;
  let second = 0;
  for (let k = 1; k < count; k++) {
    const p = scores[k] as number;
    if (p > (scores[best] as number)) {
      second = scores[best] as number;
      best = k;
    } else if (p > second) second = p;
  }
  return { token: tokens[best] as number, p: scores[best] as number, second, none: scores[0] as number };
}

/** All candidates of a text, in order. */
export function candidatesOf(reading: Reading, cueness: Float64Array, scorers: Scorers): Candidate[] {
  const ofSentences = cuenessOfSentences(reading, cueness);
  const candidates: Candidate[] = [];
  for (let cue = 0; cue < reading.count; cue++) {
    const p = cueness[cue] as number;
    if (p < LEAST_CUE) continue;
    const view = cueView(reading, cue, cueness);
    const content = contentOf(view, ofSentences, scorers);
    const ranges = rangesOfContent(reading, cue, content);
    const source = sourceOf(view, scorers);
    wholeFeatures(reading, { cue, p, content, ranges, source }, features);
    candidates.push({ cue, p, content, ranges, source, whole: scorers.whole(features) });
  }
  return candidates;
}
