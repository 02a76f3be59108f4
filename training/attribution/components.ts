/** Trains the linear models: which words are cues; where their content and their source stand. */
import { cuenessOfSentences, type Candidate } from '../../libs/extraction/src/attribution/candidates.js';
import { continuationFeatures } from '../../libs/extraction/src/attribution/continuation-features.js';
import { cueFeatures, mayBeCue } from '../../libs/extraction/src/attribution/cue-features.js';
import { cueView, type CueView } from '../../libs/extraction/src/attribution/cue-view.js';
import { EDGES, edgeFeatures } from '../../libs/extraction/src/attribution/edge-features.js';
import { Features } from '../../libs/extraction/src/attribution/features.js';
import type { Reading } from '../../libs/extraction/src/attribution/reading.js';
import type { Scorers } from '../../libs/extraction/src/attribution/scorers.js';
import { sideFeatures, SIDES } from '../../libs/extraction/src/attribution/side-features.js';
import { mayBeSource, NO_SOURCE, sourceFeatures } from '../../libs/extraction/src/attribution/source-features.js';
import { wholeFeatures } from '../../libs/extraction/src/attribution/whole-features.js';
import { LogLinear, Rows, type Effort } from '../lib/log-linear.js';
import type { Example, ExampleDocument } from './examples.js';

const CUE: Effort = { rounds: 6, rate: 0.02, l2: 1e-5, leastRows: 8 };
const EDGE: Effort = { rounds: 5, rate: 0.03, l2: 1e-5, leastRows: 10 };
const FEW: Effort = { rounds: 8, rate: 0.03, l2: 1e-5, leastRows: 3 };

/** An article, and how likely each of its tokens is a cue to a model that has not read it. */
export interface Scored extends ExampleDocument {
  readonly cueness: Float64Array;
}

/** The models of what belongs to a cue. */
export interface Structure {
  readonly sides: LogLinear;
  readonly edges: readonly LogLinear[];
  readonly source: LogLinear;
  readonly more: LogLinear;
}

const WHOLE: Effort = { rounds: 6, rate: 0.03, l2: 1e-4, leastRows: 4 };

const features = new Features();

/** Trains the model of cues. */
export function trainCue(documents: readonly ExampleDocument[]): LogLinear {
  const rows = new Rows();
  const targets: number[] = [];
  for (const { reading, examples } of documents) {
    const cues = new Set(examples.map(({ cue }) => cue));
    for (let i = 0; i < reading.count; i++) {
      if (!mayBeCue(reading, i)) continue;
      cueFeatures(reading, i, features);
      rows.push(features);
      targets.push(cues.has(i) ? 1 : 0);
    }
  }
  return LogLinear.logistic(rows, targets, CUE);
}

/** Groups of rows of which one is right. */
class Choices {
  private readonly rows = new Rows();
  private readonly groups = [0];
  private readonly right: number[] = [];

  /** Adds a row for each of `tokens`, of which `wanted` is right. */
  add(tokens: Iterable<number>, wanted: number, fill: (token: number) => void): void {
    let right = -1;
    for (const token of tokens) {
      if (token === wanted) right = this.rows.count;
      fill(token);
      this.rows.push(features);
    }
    this.groups.push(this.rows.count);
    this.right.push(right);
  }

  train(effort: Effort): LogLinear {
    return LogLinear.groups(this.rows, this.groups, this.right, effort);
  }
}

const tokensOf = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

/** Trains the models of content and source. */
export function trainStructure(documents: readonly Scored[]): Structure {
  const sides = { rows: new Rows(), labels: [] as number[] };
  const more = { rows: new Rows(), labels: [] as number[] };
  const edges = EDGES.map(() => new Choices());
  const source = new Choices();
  for (const document of documents) {
    const { reading, cueness, examples } = document;
    const ofSentences = cuenessOfSentences(reading, cueness);
    for (const example of examples) {
      const view = cueView(reading, example.cue, cueness);
      sideFeatures(view, features);
      sides.rows.push(features);
      sides.labels.push(example.side);
      for (const [edge, choices] of edges.entries()) addEdges(view, example, edge, choices);
      addSources(view, example, source);
      for (const step of [1, -1]) addFurther(document, example, step, ofSentences, more);
    }
  }
  return {
    sides: LogLinear.classes(sides.rows, sides.labels, SIDES.length, FEW),
    edges: edges.map((choices) => choices.train(EDGE)),
    source: source.train(EDGE),
    more: LogLinear.logistic(more.rows, more.labels, FEW),
  };
}

function addEdges(view: CueView, { edges }: Example, edge: number, choices: Choices): void {
  const from = edge < 2 ? view.from : view.cue + 1;
  const to = edge < 2 ? view.cue : view.to;
  const wanted = edges[edge] ?? -1;
  if (wanted < from || wanted >= to) return;
  choices.add(tokensOf(from, to), wanted, (token) => edgeFeatures(view, token, edge, features));
}

function addSources(view: CueView, { source, cue }: Example, choices: Choices): void {
  if (source !== NO_SOURCE && (source < view.from || source >= view.to || source === cue)) return;
  const words = tokensOf(view.from, view.to).filter((x) => x !== cue && mayBeSource(view.reading, x));
  choices.add([NO_SOURCE, ...words], source, (x) => sourceFeatures(view, x, features));
}

/** Adds the sentences that belong to the content in direction `step`, and the first that does not. */
function addFurther(
  { reading }: ExampleDocument,
  { cue, side, edges, forward, backward }: Example,
  step: number,
  cueness: Float64Array,
  more: { readonly rows: Rows; readonly labels: number[] },
): void {
  const s = reading.sentence[cue] as number;
  const held = step > 0 ? forward : backward;
  const [firstBefore = -1, lastBefore = -1, firstBehind = -1, lastBehind = -1] = edges;
  for (let k = 1; k <= Math.min(held + 1, 15); k++) {
    const sentence = s + step * k;
    if (sentence < 0 || sentence >= cueness.length) return;
    const first = firstBefore >= 0 ? firstBefore : firstBehind;
    const last = lastBehind >= 0 ? lastBehind : lastBefore;
    continuationFeatures(reading, { cue, sentence, step: step * k, side, first, last }, cueness, features);
    more.rows.push(features);
    more.labels.push(k <= held ? 1 : 0);
  }
}

/** Trains the model of candidates as wholes; `right` says of each whether it is. */
export function trainWhole(
  read: readonly {
    readonly reading: Reading;
    readonly candidates: readonly Candidate[];
    readonly right: readonly boolean[];
  }[],
): LogLinear {
  const rows = new Rows();
  const targets: number[] = [];
  for (const { reading, candidates, right } of read) {
    for (const [k, candidate] of candidates.entries()) {
      wholeFeatures(reading, candidate, features);
      rows.push(features);
      targets.push(right[k] === true ? 1 : 0);
    }
  }
  return LogLinear.logistic(rows, targets, WHOLE);
}

/** The models as scorers; `whole` is what comes last. */
export function scorersOfTraining(cue: LogLinear, structure: Structure, whole?: LogLinear): Scorers {
  const { sides, edges, source, more } = structure;
  return {
    cue: (f) => cue.score(f),
    sides: (f, scores) => {
      for (let c = 0; c < SIDES.length; c++) scores[c] = sides.score(f, c);
    },
    edges: edges.map((edge) => (f) => edge.score(f)),
    source: (f) => source.score(f),
    more: (f) => more.score(f),
    whole: (f) => whole?.score(f) ?? 0,
  };
}
