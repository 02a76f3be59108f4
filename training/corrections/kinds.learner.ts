/** Kinds from those that editors chose, or let stand under a verdict. */
import type { Kind } from '#domain';
import type { Evidence } from '../../libs/extraction/src/kinds/evidence.js';
import { kindFeatures } from '../../libs/extraction/src/kinds/kind-features.js';
import { kindByRule, kindOf } from '../../libs/extraction/src/kinds/kind.js';
import type { Model } from '../../libs/extraction/src/learning/model.js';
import { BIAS, logistic } from '../../libs/extraction/src/learning/linear.js';
import { adapt, type Lesson, type Prior } from './adapt.js';
import type { Learner } from './learner.js';
import { evidenceOf } from './evidence-of.js';
import { kindLesson } from './lessons.js';

/** The model is made of a few hundred sentences: a handful of decisions may well change its mind. */
const PRIOR: Prior = { strength: 1 };

export const kindsLearner: Learner = {
  model: 'kinds',
  measures: ['kinds'],
  learn(model, examples) {
    const kinds = model.labels('kinds');
    const weights = new WeightIds(kinds.length);
    const lessons = examples.flatMap(({ text, claims }) =>
      claims.flatMap((claim): Lesson[] => {
        const right = kinds.indexOf(kindLesson(claim) ?? '');
        // What a plan is, another model decides, and rules find who is to act and when.
        if (right < 0) return [];
        return [lessonOf(model, kinds, evidenceOf(text, claim), right, weights)];
      }),
    );
    const changes = weights.changes(adapt(lessons, PRIOR));
    return { lessons: lessons.length, unusable: 0, changes: new Map([['weights', changes]]) };
  },
};

/** The right kind against the likeliest of the others; where the old weights were right, they keep their opinion. */
function lessonOf(
  model: Model,
  kinds: readonly string[],
  evidence: Evidence,
  right: number,
  weights: WeightIds,
): Lesson {
  const features = kindFeatures(evidence, kindByRule(evidence));
  const odds = oddsOf(model, features, kinds.length);
  let rival = right === 0 ? 1 : 0;
  for (const [place, odd] of odds.entries()) if (place !== right && odd > (odds[rival] ?? 0)) rival = place;
  const before = (odds[right] ?? 0) - (odds[rival] ?? 0);
  const isRight = kindOf(evidence) === (kinds[right] as Kind);
  return {
    features: weights.idsOf(features, right),
    against: weights.idsOf(features, rival),
    size: model.number('slope') / Math.sqrt(Math.max(1, features.length)),
    before,
    target: isRight ? logistic(before) : 1,
  };
}

/** Log-odds of each kind, up to what is common to all. */
function oddsOf(model: Model, features: Int32Array, count: number): number[] {
  const table = model.table('weights');
  const frequencies = model.numbers('frequencies');
  const sums = new Float64Array(count);
  for (const feature of features) if (feature !== BIAS) table.add(feature, sums);
  const size = 1 / Math.sqrt(Math.max(1, features.length));
  return Array.from(
    sums,
    (sum, place) =>
      model.number('slope') * table.scale * (size * sum + table.weight(BIAS, place)) +
      Math.log(frequencies[place] ?? Number.MIN_VALUE),
  );
}

/** Numbers for the weights of a feature for each kind, as adapting knows one weight a feature. */
class WeightIds {
  private readonly places = new Map<number, number>();
  private readonly features: number[] = [];

  constructor(private readonly kinds: number) {}

  /** The bias is left alone: editors decide on what they are shown, which says nothing of how frequent a kind is. */
  idsOf(features: Int32Array, kind: number): Int32Array {
    return features.filter((feature) => feature !== BIAS).map((feature) => this.placeOf(feature) * this.kinds + kind);
  }

  changes(byId: ReadonlyMap<number, number>): Map<number, Map<number, number>> {
    const changes = new Map<number, Map<number, number>>();
    for (const [id, change] of byId) {
      const feature = this.features[Math.floor(id / this.kinds)] ?? 0;
      const row = changes.get(feature) ?? new Map<number, number>();
      changes.set(feature, row.set(id % this.kinds, change));
    }
    return changes;
  }

  private placeOf(feature: number): number {
    let place = this.places.get(feature);
    if (place === undefined) {
      place = this.features.push(feature) - 1;
      this.places.set(feature, place);
    }
    return place;
  }
}
