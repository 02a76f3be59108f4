/** Whether a claim is a plan: logistic regression on marked articles and sentences, with the threshold of the best F1 on held-out ones. */
import { linearScore } from '../libs/extraction/src/learning/linear.js';
import { trainLogistic, type Effort, type LinearModel } from './lib/logistic-regression.js';
import { writeModel } from './lib/model-writer.js';
import { planExamples, type PlanExample } from './lib/plan-examples.js';
import type { Task } from './lib/task.js';

const EFFORT: Effort = { rounds: 30, rate: 0.3, leastExamples: 2, byRatio: true };
const FOLDS = 10;
/** Thresholds that are weighed together. */
const NEIGHBOURS = [-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3];

export const plans: Task = {
  name: 'plans',
  after: ['word-classes', 'lemmas', 'tagger', 'parser', 'attribution'],
  train({ print }) {
    const examples = planExamples().filter(({ held }) => !held);
    const scores = heldOutScores(examples);
    const least = bestThreshold(examples, scores);
    for (const line of figures(examples, scores, least)) print(`plans: ${line}`);
    return writeModel({
      name: 'plans',
      settings: { least },
      tables: { weights: { classes: 1, rows: modelOf(examples).rows() } },
    });
  },
};

const modelOf = (examples: readonly PlanExample[]): LinearModel =>
  trainLogistic(
    examples.map(({ features, isPlan }) => ({ features, target: isPlan ? 1 : 0 })),
    EFFORT,
  );

/** The score of each example by a model that has read nothing of its article. */
export function heldOutScores(examples: readonly PlanExample[]): number[] {
  const groups = [...new Set(examples.map(({ group }) => group))];
  const foldOf = new Map(groups.map((group, i) => [group, i % FOLDS]));
  const scores: number[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = modelOf(examples.filter(({ group }) => foldOf.get(group) !== fold));
    for (const [i, { group, features }] of examples.entries()) {
      if (foldOf.get(group) === fold) scores[i] = linearScore(features, (feature) => model.weight(feature));
    }
  }
  return scores;
}

/** Right, found and gold. */
type Counts = readonly [right: number, found: number, gold: number];

const f1Of = ([right, found, gold]: Counts): number => (right === 0 ? 0 : (2 * right) / (found + gold));

function countsAt(examples: readonly PlanExample[], scores: readonly number[], least: number, of: string): Counts {
  const own = examples
    .map((example, i) => ({ ...example, found: (scores[i] ?? 0) > least }))
    .filter(({ source }) => source === of);
  return [
    own.filter(({ isPlan, found }) => isPlan && found).length,
    own.filter(({ found }) => found).length,
    own.filter(({ isPlan }) => isPlan).length,
  ];
}

/**
 * The threshold under which F1 is best, on articles and on sentences of people who had not seen the rules alike. Half
 * of the sentences hold a plan: what is wrongly found in them counts as often as it would in articles.
 */
export function bestThreshold(examples: readonly PlanExample[], scores: readonly number[]): number {
  const thresholds = Array.from({ length: 41 }, (_, i) => (i - 20) / 10);
  const others = (of: string): number => {
    const own = examples.filter(({ source }) => source === of);
    return own.filter(({ isPlan }) => !isPlan).length / own.filter(({ isPlan }) => isPlan).length;
  };
  const share = others('article') / others('sentence');
  const worth = (least: number): number => {
    const [right, found, gold] = countsAt(examples, scores, least, 'sentence');
    return f1Of(countsAt(examples, scores, least, 'article')) + f1Of([right, right + share * (found - right), gold]);
  };
  // The middle of a broad summit rather than the top of a narrow one.
  const around = (least: number): number => NEIGHBOURS.reduce((sum, distance) => sum + worth(least + distance), 0);
  return thresholds.reduce((best, least) => (around(least) > around(best) ? least : best));
}

function figures(examples: readonly PlanExample[], scores: readonly number[], least: number): string[] {
  const byRule = examples.map((example) => (example.byRule ? 1 : 0));
  const told = ([right, found, gold]: Counts): string => {
    const share = (hits: number, of: number): string => ((100 * hits) / of).toFixed(1);
    return `F1 ${(100 * f1Of([right, found, gold])).toFixed(1)} (precision ${share(right, found)}, recall ${share(right, gold)})`;
  };
  return [
    `threshold ${least}`,
    ...['article', 'sentence'].map(
      (source) =>
        `${source}s, each by a model that has not read it: ${told(countsAt(examples, scores, least, source))}; by rules alone ${told(countsAt(examples, byRule, 0, source))}`,
    ),
  ];
}
