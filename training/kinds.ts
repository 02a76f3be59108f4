/** Kinds of claims: one logistic regression a kind on short sentences of ours, calibrated together on held-out ones. */
import { BIAS } from '../libs/extraction/src/learning/linear.js';
import { probabilitiesOf } from '../libs/extraction/src/kinds/kind-model.js';
import { goldArticles } from './gold/articles.js';
import { calibrationError, reliability } from './lib/calibration.js';
import { kindExamples, LEARNT_KINDS, type KindExample } from './lib/kind-examples.js';
import { trainLogistic, type Effort, type LinearModel } from './lib/logistic-regression.js';
import { writeModel, type FeatureRow } from './lib/model-writer.js';
import type { Task } from './lib/task.js';

const EFFORT: Effort = { rounds: 30, rate: 0.3, leastExamples: 2 };
const FOLDS = 9;

export const kinds: Task = {
  name: 'kinds',
  after: ['word-classes', 'lemmas', 'tagger', 'parser'],
  train({ print }) {
    const examples = kindExamples();
    const scores = heldOutScores(examples);
    const slope = bestSlope(scores, examples);
    for (const line of figures(examples, scores, slope)) print(`kinds: ${line}`);
    return writeModel({
      name: 'kinds',
      settings: { kinds: [...LEARNT_KINDS], slope, frequencies: frequencies() },
      tables: { weights: { classes: LEARNT_KINDS.length, rows: rowsOf(modelsOf(examples)) } },
    });
  },
};

/** Shares of the kinds in the articles that were marked for work on the extractor. */
function frequencies(): number[] {
  const marked = goldArticles('.')
    .filter(({ part }) => part === 'dev')
    .flatMap(({ claims }) => claims);
  const counts = LEARNT_KINDS.map((kind) => 1 + marked.filter((claim) => claim.kind === kind).length);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => Math.round((1000 * count) / all) / 1000);
}

const modelsOf = (examples: readonly KindExample[]): LinearModel[] =>
  LEARNT_KINDS.map((kind) =>
    trainLogistic(
      examples.map((example) => ({ features: example.features, target: example.kind === kind ? 1 : 0 })),
      EFFORT,
    ),
  );

/** The weights of all kinds by feature. */
function rowsOf(models: readonly LinearModel[]): FeatureRow[] {
  const rows = new Map<number, [number, number][]>();
  for (const [place, model] of models.entries()) {
    for (const [feature, pairs] of model.rows()) {
      const own = rows.get(feature) ?? [];
      own.push(...pairs.map(([, weight]): [number, number] => [place, weight]));
      rows.set(feature, own);
    }
  }
  return [...rows];
}

/** Raw scores of each example by models that have not read it, a kind after the other. */
function heldOutScores(examples: readonly KindExample[]): number[][] {
  const scores: number[][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const models = modelsOf(examples.filter((_, i) => i % FOLDS !== fold));
    for (const [i, { features }] of examples.entries()) {
      if (i % FOLDS !== fold) continue;
      const size = 1 / Math.sqrt(features.length);
      scores[i] = models.map((model) =>
        features.reduce((sum, feature) => sum + (feature === BIAS ? 1 : size) * model.weight(feature), 0),
      );
    }
  }
  return scores;
}

/** The slope under which the held-out examples are most probable (temperature scaling, Guo et al. 2017). */
function bestSlope(scores: readonly (readonly number[])[], examples: readonly KindExample[]): number {
  const loss = (slope: number): number =>
    scores.reduce((sum, own, i) => {
      const place = LEARNT_KINDS.findIndex((kind) => kind === examples[i]?.kind);
      return sum - Math.log(probabilitiesOf(own, slope)[place] ?? 1);
    }, 0);
  const slopes = Array.from({ length: 60 }, (_, i) => 0.1 * (i + 1));
  return slopes.reduce((best, slope) => (loss(slope) < loss(best) ? slope : best));
}

function figures(examples: readonly KindExample[], scores: readonly (readonly number[])[], slope: number): string[] {
  const guesses = scores.map((own) => {
    const probabilities = probabilitiesOf(own, slope);
    const highest = Math.max(...probabilities);
    return { kind: LEARNT_KINDS[probabilities.indexOf(highest)], probability: highest };
  });
  const right = guesses.map(({ kind }, i) => kind === examples[i]?.kind);
  const byRule = examples.map(({ kind, byRule: rule }) => kind === rule);
  const share = (all: readonly boolean[]): string => ((100 * all.filter(Boolean).length) / all.length).toFixed(1);
  const error = calibrationError(
    reliability(
      guesses.map(({ probability }) => probability),
      right,
    ),
  );
  return [
    `right on held-out sentences ${share(right)} %, by rules alone ${share(byRule)} %`,
    `calibration error ${(100 * error).toFixed(1)} points`,
    ...LEARNT_KINDS.map((kind) => {
      const own = right.filter((_, i) => examples[i]?.kind === kind);
      const rule = byRule.filter((_, i) => examples[i]?.kind === kind);
      return `  ${kind}: ${share(own)} %, by rules ${share(rule)} %`;
    }),
  ];
}
