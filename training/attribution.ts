/** Attribution: linear models of cues, contents and sources, and trees that rank their candidates, on marked news. */
import { candidateFeatures, densityOf } from '../libs/extraction/src/attribution/candidate-features.js';
import { candidatesOf, cuenessOf, type Candidate } from '../libs/extraction/src/attribution/candidates.js';
import { EDGES } from '../libs/extraction/src/attribution/edge-features.js';
import { Features } from '../libs/extraction/src/attribution/features.js';
import { FORETOLD, rank, rankerOf } from '../libs/extraction/src/attribution/ranking.js';
import type { Reading } from '../libs/extraction/src/attribution/reading.js';
import { scorersOf, TABLES } from '../libs/extraction/src/attribution/scorers.js';
import { selected } from '../libs/extraction/src/attribution/selection.js';
import { SIDES } from '../libs/extraction/src/attribution/side-features.js';
import { wholeFeatures } from '../libs/extraction/src/attribution/whole-features.js';
import { loadModel } from '../libs/extraction/src/learning/load-model.js';
import type { Trees } from '../libs/extraction/src/learning/trees.js';
import { annotatedDocuments } from './attribution/annotations.js';
import { scorersOfTraining, trainCue, trainStructure, trainWhole, type Scored } from './attribution/components.js';
import { exampleDocument, type ExampleDocument } from './attribution/examples.js';
import { figuresOf, judge, type Figures, type Judgement } from './attribution/judging.js';
import { grow, treesOf, type GrownTrees, type Growth } from './lib/boosting.js';
import type { LogLinear } from './lib/log-linear.js';
import type { Setting } from '../libs/extraction/src/learning/model.js';
import { writeModel, type TableContent } from './lib/model-writer.js';
import type { Task } from './lib/task.js';

const FOLDS = 8;
const GROWTH: Growth = { trees: 300, depth: 4, rate: 0.05, leaf: 40, shrink: 10 };
/** Scores that are tried as the least of an attribution. */
const THRESHOLDS = Array.from({ length: 16 }, (_, i) => 0.24 + i * 0.02);
/** Weights nearer to 0 than this are left out of the file. */
const LEAST_WEIGHT = 0.03;
const SCALE = 1 / 128;

/** A document's candidates with their judgements. */
interface Judged {
  readonly document: ExampleDocument;
  readonly reading: Reading;
  readonly candidates: readonly Candidate[];
  readonly judgements: readonly Judgement[];
  /** Content and cue are those of one marked attribution. */
  readonly right: readonly boolean[];
}

/** And with their features. */
interface Read extends Judged {
  readonly rows: readonly (readonly number[])[];
}

export const attribution: Task = {
  name: 'attribution',
  after: ['word-classes', 'lemmas', 'tagger', 'parser'],
  train({ data, print }) {
    const documents = annotatedDocuments(data, 'train').map(exampleDocument);
    print(`attribution: ${documents.length} articles read`);
    const cues = heldOutOf(documents, trainCue);
    const cue = trainCue(documents);
    const scored = documents.map((document, i): Scored => {
      const model = cues[i % FOLDS] ?? cue;
      return { ...document, cueness: cuenessOf(document.reading, (f) => model.score(f)) };
    });
    print('attribution: cues learnt');
    const structures = heldOutOf(scored, trainStructure);
    const structure = trainStructure(scored);
    print('attribution: contents and sources learnt');
    const judged = scored.map((document, i) => {
      const scorers = scorersOfTraining(cue, structures[i % FOLDS] ?? structure);
      return judgedOf(document, candidatesOf(document.reading, document.cueness, scorers));
    });
    const wholes = heldOutOf(judged, trainWhole);
    const whole = trainWhole(judged);
    const read = judged.map((one, i) => readOf(withWholes(one, wholes[i % FOLDS] ?? whole)));
    const { trees, least } = ranked(read, print);
    const tables: Record<string, TableContent> = {
      [TABLES.cue]: tableOf(cue, 1),
      [TABLES.sides]: tableOf(structure.sides, SIDES.length),
      [TABLES.source]: tableOf(structure.source, 1),
      [TABLES.more]: tableOf(structure.more, 1),
      [TABLES.whole]: tableOf(whole, 1),
    };
    for (const [k, name] of EDGES.entries()) {
      const edge = structure.edges[k];
      if (edge) tables[name] = tableOf(edge, 1);
    }
    return writeModel({
      name: 'attribution',
      settings: { least, ...settingsOf(trees) },
      tables,
      blobs: Object.fromEntries(trees.map(({ bytes }, k) => [FORETOLD[k] ?? '', bytes])),
    });
  },
  report({ data, print }) {
    const model = loadModel('attribution');
    const scorers = scorersOf(model);
    const ranker = rankerOf(model);
    const documents = annotatedDocuments(data, 'dev').map(exampleDocument);
    const read = documents.map((document) =>
      readOf(judgedOf(document, candidatesOf(document.reading, cuenessOf(document.reading, scorers.cue), scorers))),
    );
    const { claim, triple } = figures(scoredBy(ranker.trees, read), ranker.least);
    print(`attribution: dev claim F1 ${claim.toFixed(1)}, triple F1 ${triple.toFixed(1)}`);
  },
};

/** Where the trees of each of `FORETOLD` begin, and their scores before all trees. */
function settingsOf(trees: readonly GrownTrees[]): Record<string, Setting> {
  const settings: Record<string, Setting> = {};
  for (const [k, name] of FORETOLD.entries()) {
    settings[`${name}-base`] = trees[k]?.base ?? 0;
    settings[`${name}-roots`] = trees[k]?.roots ?? [];
  }
  return settings;
}

const tableOf = (model: LogLinear, classes: number): TableContent => ({
  classes,
  rows: model.table(LEAST_WEIGHT),
  scale: SCALE,
});

/** For each fold a model that has not read it: document `i` is in fold `i % FOLDS`. */
function heldOutOf<D, M>(documents: readonly D[], train: (documents: readonly D[]) => M): M[] {
  return Array.from({ length: FOLDS }, (_, fold) => train(documents.filter((_, i) => i % FOLDS !== fold)));
}

function judgedOf(document: ExampleDocument, candidates: readonly Candidate[]): Judged {
  const judgements = candidates.map((candidate) => judge(document, candidate));
  return {
    document,
    reading: document.reading,
    candidates,
    judgements,
    right: judgements.map(({ match }, k) => match?.cueTokens.has(candidates[k]?.cue ?? -1) === true),
  };
}

const features = new Features();

/** The candidates with what `whole` says of them. */
function withWholes(judged: Judged, whole: LogLinear): Judged {
  const candidates = judged.candidates.map((candidate) => {
    wholeFeatures(judged.reading, candidate, features);
    return { ...candidate, whole: whole.score(features) };
  });
  return { ...judged, candidates };
}

function readOf(judged: Judged): Read {
  const { reading, candidates } = judged;
  const density = densityOf(reading, candidates);
  return { ...judged, rows: candidates.map((_, k) => candidateFeatures(reading, candidates, k, density)) };
}

/** Trees of each of `FORETOLD`, and the threshold that is best for documents which their own trees have not seen. */
function ranked(read: readonly Read[], print: (line: string) => void) {
  const grown = (some: readonly Read[]) =>
    FORETOLD.map((foretold) => {
      const values = Float32Array.from(some.flatMap(({ rows }) => rows.flat()));
      const targets = some.flatMap(({ judgements, right }) =>
        judgements.map(({ match, triple }, k) => {
          const comesTrue = { content: match !== undefined, claim: right[k] === true, triple };
          return comesTrue[foretold] ? 1 : 0;
        }),
      );
      return grow({ values, width: values.length / targets.length, targets }, GROWTH);
    });
  const halves = [0, 1].map((half) => {
    const trees = grown(read.filter((_, i) => i % 2 !== half)).map(treesOf);
    return scoredBy(
      trees,
      read.filter((_, i) => i % 2 === half),
    );
  });
  let least = 0.3;
  let most = 0;
  for (const threshold of THRESHOLDS) {
    const [one, other] = halves.map((tested) => figures(tested, threshold));
    if (!one || !other) continue;
    const claim = (one.claim + other.claim) / 2;
    const triple = (one.triple + other.triple) / 2;
    print(
      `attribution: from ${threshold.toFixed(2)} held out claim F1 ${claim.toFixed(2)}, triple F1 ${triple.toFixed(2)}`,
    );
    if (claim + triple <= most) continue;
    most = claim + triple;
    least = threshold;
  }
  return { trees: grown(read), least };
}

interface Ranked extends Read {
  readonly scores: Float64Array;
}

const scoredBy = (trees: readonly Trees[], read: readonly Read[]): Ranked[] =>
  read.map((one) => ({ ...one, scores: rank(one.document.reading, one.candidates, trees) }));

function figures(ranked: readonly Ranked[], least: number): Figures {
  return figuresOf(
    ranked.map(({ document: { reading, marked }, candidates, judgements, scores }) => {
      const chosen = selected(candidates, scores, least, reading.count);
      return { marked, chosen: chosen.flatMap((k) => judgements[k] ?? []) };
    }),
  );
}
