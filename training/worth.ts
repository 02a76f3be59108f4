/** Check-worthiness: logistic regression on debate sentences that a crowd labelled, calibrated on debates held out. */
import { atDesk, logistic, withoutErrors, worthScore } from '../libs/extraction/src/worth/worth-model.js';
import { calibrationError, labelErrors, platt, reliability } from './lib/calibration.js';
import { debateSentences, type DebateSentence } from './lib/debates.js';
import { trainLogistic, type Effort } from './lib/logistic-regression.js';
import { writeModel } from './lib/model-writer.js';
import type { Task } from './lib/task.js';

const EFFORT: Effort = { rounds: 3, rate: 0.5, leastExamples: 2, byRatio: true };
const FOLDS = 4;
/** Share of the largest weight under which one is left out. */
const LEAST = 1 / 200;

export const worth: Task = {
  name: 'worth',
  after: ['word-classes', 'tagger'],
  train({ data, print }) {
    const sentences = debateSentences(data);
    const labels = sentences.map(({ worthy }) => worthy);
    const scores = heldOutScores(sentences);
    const { slope, offset } = platt(scores, labels);
    const probabilities = scores.map((score) => logistic(slope * score + offset));
    const errors = labelErrors(probabilities, labels);
    const cleaned = probabilities.map((p) => withoutErrors(p, errors));
    const prior = cleaned.reduce((sum, p) => sum + p, 0) / cleaned.length;
    print(`worth: labels missed ${percent(errors.missed)} %, invented ${percent(errors.invented)} %`);
    const shown = cleaned.map((p) => atDesk(p, prior));
    for (const line of figures(probabilities, shown, labels)) print(`worth: ${line}`);
    const model = trainLogistic(examplesOf(sentences), EFFORT);
    return writeModel({
      name: 'worth',
      settings: { slope, offset, ...errors, prior },
      tables: { weights: { classes: 1, rows: model.rows(), least: Math.round(LEAST * 32_767) } },
    });
  },
};

const examplesOf = (sentences: readonly DebateSentence[]): { features: Int32Array; target: number }[] =>
  sentences.map(({ features, worthy }) => ({ features, target: worthy ? 1 : 0 }));

/** The raw score of each sentence by a model that has not read its debate. */
export function heldOutScores(sentences: readonly DebateSentence[]): number[] {
  const debates = [...new Set(sentences.map(({ debate }) => debate))].sort();
  const foldOf = new Map(debates.map((debate, i) => [debate, i % FOLDS]));
  const scores = new Array<number>(sentences.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = sentences.filter(({ debate }) => foldOf.get(debate) !== fold);
    const model = trainLogistic(examplesOf(others), EFFORT);
    for (const [i, { debate, features }] of sentences.entries()) {
      if (foldOf.get(debate) === fold) scores[i] = worthScore(features, (feature) => model.weight(feature));
    }
  }
  return scores;
}

const percent = (share: number): string => (100 * share).toFixed(1);

/** What is printed of held-out probabilities: F1 where what is shown reaches 0.5, and how honest they are. */
function figures(probabilities: readonly number[], shown: readonly number[], labels: readonly boolean[]): string[] {
  const taken = shown.map((p) => p >= 0.5);
  const right = taken.filter((yes, i) => yes && labels[i] === true).length;
  const f1 = (2 * right) / (taken.filter(Boolean).length + labels.filter(Boolean).length);
  const rows = reliability(probabilities, labels);
  return [
    `F1 of the crowd's check-worthy class on debates held out ${percent(f1)}`,
    `calibration error ${(100 * calibrationError(rows)).toFixed(2)} points`,
    ...rows.map(
      ({ from, to, count, foretold, found }) =>
        `  ${from.toFixed(1)}-${to.toFixed(1)}: ${count} sentences, foretold ${foretold.toFixed(3)}, found ${found.toFixed(3)}`,
    ),
  ];
}
