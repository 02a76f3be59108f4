/** Check-worthiness from what editors checked, marked and dismissed. */
import type { Model } from '../../libs/extraction/src/learning/model.js';
import { linearScore } from '../../libs/extraction/src/learning/linear.js';
import { featuresOfText } from '../lib/debates.js';
import { adapt, type Lesson } from './adapt.js';
import type { Learner } from './learner.js';
import { worthLesson } from './lessons.js';

/** Chosen by cross-validation on a newsroom made of debates: see docs/guides/learning-from-corrections.md. */
const PRIOR = { strength: 0.5 };

export const worthLearner: Learner = {
  model: 'worth',
  measures: ['check-worthiness'],
  learn(model, examples) {
    const lessons = examples.flatMap(({ text, claims }) =>
      claims.flatMap((claim) => {
        const worthy = worthLesson(claim);
        return worthy === undefined ? [] : [lessonOf(model, text.slice(claim.start, claim.end), worthy)];
      }),
    );
    const slope = model.number('slope');
    const changes = new Map(
      [...adapt(lessons, PRIOR)].map(([feature, change]) => [feature, new Map([[0, change / slope]])] as const),
    );
    return { lessons: lessons.length, unusable: 0, changes: new Map([['weights', changes]]) };
  },
};

/** What a decision makes probable: editors err, and what they dismiss for other reasons may be worth a check. */
const TARGET = { worthy: 0.8, not: 0.04 };

function lessonOf(model: Model, words: string, worthy: boolean): Lesson {
  const table = model.table('weights');
  const features = featuresOfText(words);
  const score = table.scale * linearScore(features, (feature) => table.weight(feature));
  return {
    features,
    size: 1 / Math.sqrt(Math.max(1, features.length)),
    before: model.number('slope') * score + model.number('offset'),
    target: worthy ? TARGET.worthy : TARGET.not,
  };
}
