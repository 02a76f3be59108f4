/** Names beside statements: a logistic regression on marked articles, measured on articles that it has not read. */
import { bestOf, contextProbability, type Rated } from '../libs/extraction/src/statement/context-model.js';
import { goldArticles } from './gold/articles.js';
import { contextCases, isAsked, type ContextCase } from './lib/context-cases.js';
import { trainLogistic, type Effort, type LinearModel } from './lib/logistic-regression.js';
import { writeModel } from './lib/model-writer.js';
import type { Task } from './lib/task.js';

const EFFORT: Effort = { rounds: 10, rate: 0.1, leastExamples: 4 };
const FOLDS = 10;
/** Least probability of the first name beside a statement, and of a second. */
const FIRST = 0.13;
const SECOND = 0.3;
/** First probabilities for which figures are printed. */
const TRIED = [0.1, FIRST, 0.2, 0.3, 0.4];

export const context: Task = {
  name: 'context',
  after: ['furniture', 'word-classes', 'lemmas', 'tagger', 'parser', 'kinds', 'attribution'],
  train({ print }) {
    const cases = goldArticles('.')
      .filter(({ part }) => part === 'dev')
      .flatMap(contextCases);
    const rated = heldOut(cases);
    for (const first of TRIED) print(`context: ${figuresAt(cases, rated, first, Math.max(first, SECOND))}`);
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
      .flatMap(({ candidates, missing }) =>
        candidates.map(({ features, topic }) => ({ features, target: isAsked(topic.name, missing) ? 1 : 0 })),
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

/** What the names that are chosen make of the cases, in words. */
export function figuresAt(
  cases: readonly ContextCase[],
  rated: readonly (readonly Rated[])[],
  first: number,
  second: number,
): string {
  const chosen = rated.map((some) => bestOf(some, first, second).map(({ candidate }) => candidate.topic.name));
  const names = chosen.flatMap((some, i) => some.map((name) => isAsked(name, cases[i]?.missing ?? [])));
  const counted = cases.flatMap(({ counts, missing }, i) => {
    const left = missing.filter((name) => !chosen[i]?.some((one) => isAsked(one, [name])));
    return counts ? [{ without: missing.length === 0, with: left.length === 0 }] : [];
  });
  const share = (which: 'with' | 'without'): string =>
    percent(counted.filter((one) => one[which]).length, counted.length);
  return (
    `from ${first}, a second from ${second}: statements with the names that they need ${share('with')} % ` +
    `(without context ${share('without')} %); context beside ${chosen.filter((some) => some.length > 0).length} of ` +
    `${cases.length} claims, of whose ${names.length} names the gold asks for ${percent(names.filter(Boolean).length, names.length)} %`
  );
}
