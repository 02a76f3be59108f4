/** Attribution from the claimants and cues that editors chose: which words are cues, and which of their words sources. */
import { cuenessOf } from '../../libs/extraction/src/attribution/candidates.js';
import { cueFeatures, mayBeCue } from '../../libs/extraction/src/attribution/cue-features.js';
import { cueView } from '../../libs/extraction/src/attribution/cue-view.js';
import { Features } from '../../libs/extraction/src/attribution/features.js';
import type { Reading } from '../../libs/extraction/src/attribution/reading.js';
import { scorersOf, TABLES, type Scorers } from '../../libs/extraction/src/attribution/scorers.js';
import { logistic } from '../../libs/extraction/src/learning/linear.js';
import { mayBeSource, NO_SOURCE, sourceFeatures } from '../../libs/extraction/src/attribution/source-features.js';
import { exampleDocument, type Example } from '../attribution/examples.js';
import { adapt, type Lesson, type Prior } from './adapt.js';
import type { Changes, Learner } from './learner.js';
import { marksOf, type Mark } from './marks.js';

/** A word has some hundred features, each of weight 1. */
const PRIOR: Prior = { strength: 500 };

const features = new Features();

export const attributionLearner: Learner = {
  model: 'attribution',
  measures: ['claimants', 'claims found'],
  unusableAs: 'as their words are not in the text',
  learn(model, examples) {
    const scorers = scorersOf(model);
    const cues: Lesson[] = [];
    const sources: Lesson[] = [];
    let lessons = 0;
    let leftOut = 0;
    for (const { id, text, claims } of examples) {
      const { right, wrong, unusable } = marksOf({ text, claims });
      if (right.length + wrong.length === 0) {
        leftOut += unusable;
        continue;
      }
      const read = (marks: readonly Mark[]) => exampleDocument({ id, text, attributions: marks.map(annotatedOf) });
      const { reading, examples: chosen } = read(right);
      const refused = read(wrong).examples;
      lessons += chosen.length + refused.length;
      leftOut += unusable + right.length - chosen.length;
      cues.push(...cueLessons(reading, chosen, refused, scorers));
      sources.push(...sourceLessons(reading, chosen, scorers));
    }
    const changes = new Map([
      [TABLES.cue, weightsOf(adapt(cues, PRIOR))],
      [TABLES.source, weightsOf(adapt(sources, PRIOR))],
    ]);
    return { lessons, unusable: leftOut, changes };
  },
};

const annotatedOf = ({ source, cue, content }: Mark) => ({
  source: source ? [source] : [],
  cue: [cue],
  content: [content],
});

const weightsOf = (changes: ReadonlyMap<number, number>): Changes =>
  new Map([...changes].map(([feature, change]) => [feature, new Map([[0, change]])]));

const filled = (): Int32Array => features.values.slice(0, features.length);

/** Words that the old weights take for cues less often than this need not be held. */
const LEAST_HELD = 0.02;

/**
 * What the old weights got wrong is taught; of all else in the article they keep their opinion (learning without
 * forgetting, Li and Hoiem 2016), so that a handful of missed cues does not make every verb one.
 */
function cueLessons(
  reading: Reading,
  chosen: readonly Example[],
  refused: readonly Example[],
  { cue }: Scorers,
): Lesson[] {
  const right = new Set(chosen.map((example) => example.cue));
  const wrong = new Set(refused.map((example) => example.cue));
  const lessons: Lesson[] = [];
  for (let token = 0; token < reading.count; token++) {
    if (!mayBeCue(reading, token)) continue;
    cueFeatures(reading, token, features);
    const before = cue(features);
    const p = logistic(before);
    const known = right.has(token) ? 1 : wrong.has(token) ? 0 : undefined;
    const mistaken = known !== undefined && p >= 0.5 !== (known === 1);
    if (!mistaken && p < LEAST_HELD) continue;
    lessons.push({ features: filled(), size: 1, before, target: mistaken ? known : p });
  }
  return lessons;
}

/** The right source against the likeliest of the others, by the same rule. */
function sourceLessons(reading: Reading, chosen: readonly Example[], scorers: Scorers): Lesson[] {
  const cueness = cuenessOf(reading, scorers.cue);
  return chosen.flatMap(({ cue, source }): Lesson[] => {
    const view = cueView(reading, cue, cueness);
    if (source < view.from || source >= view.to || source === cue) return [];
    const scored = (token: number) => {
      sourceFeatures(view, token, features);
      return { features: filled(), score: scorers.source(features) };
    };
    const right = scored(source);
    let rival = scored(NO_SOURCE);
    for (let token = view.from; token < view.to; token++) {
      if (token === cue || token === source || !mayBeSource(reading, token)) continue;
      const other = scored(token);
      if (other.score > rival.score) rival = other;
    }
    const before = right.score - rival.score;
    const target = before < 0 ? 1 : logistic(before);
    return [{ features: right.features, against: rival.features, size: 1, before, target }];
  });
}
