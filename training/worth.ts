/** Check-worthiness: logistic regression on debate sentences that a crowd labelled, calibrated on debates held out. */
import { linearScore, logistic } from '../libs/extraction/src/learning/linear.js';
import { atDesk, type WorthCalibration } from '../libs/extraction/src/worth/worth-model.js';
import { calibrationError, platt, reliability, surelyWrong } from './lib/calibration.js';
import { debateSentences, type DebateSentence } from './lib/debates.js';
import { trainLogistic, type Effort } from './lib/logistic-regression.js';
import { writeModel } from './lib/model-writer.js';
import type { Task } from './lib/task.js';

const EFFORT: Effort = { rounds: 5, rate: 0.2, leastExamples: 2, byRatio: true };
const FOLDS = 4;
/** Share of the largest weight under which one is left out. */
const LEAST = 1 / 200;
/** An unimportant fact is nearer to a check-worthy one than talk is: learning it as such tells both better from talk. */
const UNIMPORTANT = 0.1;

export const worth: Task = {
  name: 'worth',
  after: ['word-classes', 'tagger', 'parser'],
  train({ data, print }) {
    const sentences = debateSentences(data);
    const labels = sentences.map(({ worthy }) => worthy);
    const held = calibrated(heldOutScores(sentences), labels);
    for (const line of figures(held, labels)) print(`worth: ${line}`);
    const model = trainLogistic(examplesOf(sentences), EFFORT);
    return writeModel({
      name: 'worth',
      settings: { slope: held.slope, offset: held.offset, prior: held.prior },
      tables: { weights: { classes: 1, rows: model.rows(), least: Math.round(LEAST * 32_767) } },
    });
  },
};

const examplesOf = (sentences: readonly DebateSentence[]): { features: Int32Array; target: number }[] =>
  sentences.map(({ features, worthy, unimportant }) => ({
    features,
    target: worthy ? 1 : unimportant ? UNIMPORTANT : 0,
  }));

/** Held-out scores as probabilities. */
export interface Calibrated extends WorthCalibration {
  /** Of the label that the crowd gave. */
  readonly probabilities: readonly number[];
  /** What an editor is shown. */
  readonly shown: readonly number[];
}

/** Platt scaling of raw scores. */
export function calibrated(scores: readonly number[], labels: readonly boolean[]): Calibrated {
  const { slope, offset } = platt(scores, labels);
  const prior = labels.filter(Boolean).length / labels.length;
  const probabilities = scores.map((score) => logistic(slope * score + offset));
  return { slope, offset, prior, probabilities, shown: probabilities.map((p) => atDesk(p, prior)) };
}

/** The raw score of each sentence by a model that has not read its debate. */
export function heldOutScores(sentences: readonly DebateSentence[]): number[] {
  const debates = [...new Set(sentences.map(({ debate }) => debate))].sort();
  const foldOf = new Map(debates.map((debate, i) => [debate, i % FOLDS]));
  const scores = new Array<number>(sentences.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = sentences.filter(({ debate }) => foldOf.get(debate) !== fold);
    const model = trainLogistic(examplesOf(others), EFFORT);
    for (const [i, { debate, features }] of sentences.entries()) {
      if (foldOf.get(debate) === fold) scores[i] = linearScore(features, (feature) => model.weight(feature));
    }
  }
  return scores;
}

const percent = (share: number): string => (100 * share).toFixed(1);

/** F1, in per cent, of the check-worthy class where what is shown reaches 0.5. */
function f1Of(shown: readonly number[], labels: readonly boolean[], counts: (place: number) => boolean): string {
  const places = shown.flatMap((_, i) => (counts(i) ? [i] : []));
  const taken = places.filter((i) => (shown[i] ?? 0) >= 0.5);
  const right = taken.filter((i) => labels[i] === true).length;
  return percent((2 * right) / (taken.length + places.filter((i) => labels[i] === true).length));
}

/** What is printed of held-out probabilities: F1 where what is shown reaches 0.5, and how honest they are. */
function figures({ probabilities, shown }: Calibrated, labels: readonly boolean[]): string[] {
  const wrong = surelyWrong(probabilities, labels);
  const rows = reliability(probabilities, labels);
  return [
    `F1 of the crowd's check-worthy class on debates held out ${f1Of(shown, labels, () => true)}`,
    `  without the ${wrong.filter(Boolean).length} labels that are surely wrong ${f1Of(shown, labels, (i) => !wrong[i])}`,
    `calibration error ${(100 * calibrationError(rows)).toFixed(2)} points`,
    ...rows.map(
      ({ from, to, count, foretold, found }) =>
        `  ${from.toFixed(1)}-${to.toFixed(1)}: ${count} sentences, foretold ${foretold.toFixed(3)}, found ${found.toFixed(3)}`,
    ),
  ];
}
