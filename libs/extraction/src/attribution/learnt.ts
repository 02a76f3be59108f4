/** The attributions of a text by the trained models: cues, their contents and sources, ranked against each other. */
import type { Span } from '#domain';
import { loadModel } from '../learning/load-model.js';
import type { Quote } from '../text/quotes.js';
import type { Sentence } from '../text/sentences.js';
import { candidatesOf, cuenessOf, type Candidate } from './candidates.js';
import { cueRange, sourceRange } from './extents.js';
import type { Range } from './ranges.js';
import { rank, rankerOf, type Ranker } from './ranking.js';
import { readingOf, type Reading } from './reading.js';
import { scorersOf, type Scorers } from './scorers.js';
import { selected } from './selection.js';
import { turnsOf } from './turns.js';

/** One attribution; spans in code units of the text. */
export interface Learnt {
  /** Where the head of the cue begins. */
  readonly head: number;
  readonly source?: Span;
  readonly cue: Span;
  /** In order; each inside one sentence. */
  readonly content: readonly Span[];
  /** How likely content, source and cue are right, 0 to 1. */
  readonly probability: number;
}

interface Models {
  readonly scorers: Scorers;
  readonly ranker: Ranker;
}

let models: Models | undefined;

function loaded(): Models {
  if (!models) {
    const model = loadModel('attribution');
    models = { scorers: scorersOf(model), ranker: rankerOf(model) };
  }
  return models;
}

/** The attributions of a text, in the order of their cues; none stands inside another. */
export function learntAttributions(sentences: readonly Sentence[], quotes: readonly Quote[]): Learnt[] {
  const { scorers, ranker } = loaded();
  const reading = readingOf(sentences, quotes);
  const candidates = candidatesOf(reading, cuenessOf(reading, scorers.cue), scorers);
  const scores = rank(reading, candidates, ranker.trees);
  const turns = turnsOf(sentences);
  const spoken = new Set(turns.flatMap((turn) => turn.sentences));
  const found = selected(candidates, scores, ranker.least, reading.count).flatMap((k) => {
    const candidate = candidates[k];
    if (!candidate || spoken.has(reading.sentence[candidate.cue] ?? -1)) return [];
    return [learnt(reading, candidate, scores[k] ?? 0)];
  });
  return [...turns.map(({ attribution }) => attribution), ...found].sort((a, b) => a.cue.start - b.cue.start);
}

function learnt(reading: Reading, candidate: Candidate, probability: number): Learnt {
  const { start, end } = reading;
  const spanOf = (range: Range): Span => ({ start: start[range.first] as number, end: end[range.last] as number });
  const cue = cueRange(reading, candidate);
  const source = sourceRange(reading, candidate, cue);
  return {
    head: start[candidate.cue] as number,
    ...(source && { source: spanOf(source) }),
    cue: spanOf(cue),
    content: candidate.ranges.map(spanOf),
    probability,
  };
}
