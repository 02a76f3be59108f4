/** Names beside statements: a logistic regression on marked articles, its thresholds chosen on articles held out. */
import { bestOf, contextProbability, type Rated } from '../libs/extraction/src/statement/context-model.js';
import { goldArticles } from './gold/articles.js';
import { contextCases, isAsked, type ContextCase } from './lib/context-cases.js';
import { trainLogistic, type Effort, type LinearModel } from './lib/logistic-regression.js';
import { writeModel } from './lib/model-writer.js';
import type { Task } from './lib/task.js';

const EFFORT: Effort = { rounds: 10, rate: 0.1, leastExamples: 4 };
const FOLDS = 10;
/** Least probability of the first name, and of a second. */
const FIRST = 0.3;
const SECOND = 0.4;

export const context: Task = {
  name: 'context',
  after: ['word-classes', 'lemmas', 'tagger', 'parser', 'kinds', 'attribution'],
  train({ print }) {
    const cases = goldArticles('.')
      .filter(({ part }) => part === 'dev')
      .flatMap(contextCases);
    const held = heldOut(cases);
    for (const line of figures(cases, held)) print(`context: ${line}`);
    return writeModel({
      name: 'context',
      settings: { first: FIRST, second: SECOND },
      tables: { weights: { classes: 1, rows: modelOf(cases).rows() } },
    });
  },
};

const modelOf = (cases: readonly ContextCase[]): LinearModel =>
  trainLogistic(
    cases
      .flatMap((one) => [one, one.bare])
      .flatMap((one) =>
        one.candidates.map((candidate) => ({ features: candidate.features, target: isAsked(candidate, one) ? 1 : 0 })),
      ),
    EFFORT,
  );

/** The candidates of each case, rated by a model that has not read its article. */
export function heldOut(cases: readonly ContextCase[]): Rated[][] {
  const articles = [...new Set(cases.map(({ article }) => article))];
  const foldOf = new Map(articles.map((article, i) => [article, i % FOLDS]));
  const rated: Rated[][] = cases.map(() => []);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = modelOf(cases.filter(({ article }) => foldOf.get(article) !== fold));
    for (const [i, { article, candidates }] of cases.entries()) {
      if (foldOf.get(article) !== fold) continue;
      rated[i] = candidates.map((candidate) => ({
        candidate,
        probability: contextProbability(candidate.features, (feature) => model.weight(feature)),
      }));
    }
  }
  return rated;
}

const percent = (hits: number, of: number): string => (of === 0 ? '-' : ((100 * hits) / of).toFixed(1));

/** What chosen names make of the cases. */
export function figuresAt(
  cases: readonly ContextCase[],
  held: readonly (readonly Rated[])[],
  first: number,
  second: number,
): string {
  let [hits, of, names, idle, without, given] = [0, 0, 0, 0, 0, 0];
  for (const [i, one] of cases.entries()) {
    const chosen = bestOf(held[i] ?? [], first, second).map(({ candidate }) => candidate);
    const left = one.missing.filter(
      (name) => !chosen.some(({ topic }) => isAsked({ topic, features: NONE }, { ...one, missing: [name] })),
    );
    names += chosen.length;
    given += chosen.length > 0 ? 1 : 0;
    idle += chosen.filter((candidate) => !isAsked(candidate, one)).length;
    if (!one.counts) continue;
    of++;
    if (one.missing.length === 0) without++;
    if (left.length === 0) hits++;
  }
  return (
    `first ${first}, second ${second}: statements ${percent(hits, of)} % (without ${percent(without, of)} %), ` +
    `${names} names beside ${given} of ${cases.length} claims, not asked for ${percent(idle, names)} %`
  );
}
const NONE = new Int32Array(0);

function figures(cases: readonly ContextCase[], held: readonly (readonly Rated[])[]): string[] {
  return [figuresAt(cases, held, FIRST, SECOND)];
}
