/**
 * Moves a logistic regression no further from where it stands than new examples ask for: maximum a posteriori
 * adaptation (Chelba and Acero 2006), the Gaussian prior around the old weights, solved by dual coordinate ascent
 * (Yu, Huang and Lin 2011). It needs the old model and the new examples, not what the old one was made from.
 */
import { logistic } from '../../libs/extraction/src/learning/linear.js';
import { seeded, shuffled } from '../lib/random.js';

/** A new example, for a model whose log-odds are a sum over features. */
export interface Lesson {
  /** Hashed features; one that stands twice counts twice. */
  readonly features: Int32Array;
  /** Features that count the other way: of what was chosen wrongly, where the lesson is a choice between two. */
  readonly against?: Int32Array;
  /** What each feature's weight is multiplied with. */
  readonly size: number;
  /** Log-odds by the old weights. */
  readonly before: number;
  /** Probability that it should have, 0 to 1. */
  readonly target: number;
}

/**
 * How strongly the old weights hold: the more, the more lessons it takes to change a mind. At 1 a lone lesson that was
 * wholly wrong moves its own log-odds by at most 1.
 */
export interface Prior {
  readonly strength: number;
}

const ROUNDS = 40;
const NEWTON_STEPS = 6;
const SEED = 5;

/** What is to be added to the weight of each feature. */
export function adapt(lessons: readonly Lesson[], { strength }: Prior): Map<number, number> {
  const changes = new Map<number, number>();
  const pulls = new Float64Array(lessons.length);
  const vectors = lessons.map(vectorOf);
  const norms = vectors.map((vector) => squaredNorm(vector) / strength);
  const order = lessons.map((_, i) => i);
  const random = seeded(SEED);
  for (let round = 0; round < ROUNDS; round++) {
    for (const i of shuffled(order, random)) {
      const { before, target } = lessons[i] as Lesson;
      const vector = vectors[i] as Vector;
      let moved = 0;
      for (const [feature, value] of vector) moved += (changes.get(feature) ?? 0) * value;
      const norm = norms[i] as number;
      const old = pulls[i] as number;
      let pull = old;
      let [low, high] = [target - 1, target];
      // At the optimum a lesson pulls by what is still missing of its target; Newton's steps that leave the bracket halve it.
      for (let step = 0; step < NEWTON_STEPS; step++) {
        const p = logistic(before + moved + (pull - old) * norm);
        const excess = pull - (target - p);
        if (excess > 0) high = pull;
        else low = pull;
        const next = pull - excess / (1 + p * (1 - p) * norm);
        pull = next >= low && next <= high ? next : (low + high) / 2;
      }
      if (pull === old) continue;
      pulls[i] = pull;
      for (const [feature, value] of vector) {
        changes.set(feature, (changes.get(feature) ?? 0) + ((pull - old) * value) / strength);
      }
    }
  }
  return changes;
}

type Vector = readonly (readonly [feature: number, value: number])[];

function vectorOf({ features, against = new Int32Array(0), size }: Lesson): Vector {
  const values = new Map<number, number>();
  for (const feature of features) values.set(feature, (values.get(feature) ?? 0) + size);
  for (const feature of against) values.set(feature, (values.get(feature) ?? 0) - size);
  return [...values].filter(([, value]) => value !== 0);
}

const squaredNorm = (vector: Vector): number => vector.reduce((sum, [, value]) => sum + value * value, 0);
