/** What the perceptron learns, and that it learns it the same way each time. */
import { describe, expect, it } from '@jest/globals';
import { best } from '../../libs/extraction/src/learning/best.js';
import { mix } from '../../libs/extraction/src/learning/hash.js';
import { Model } from '../../libs/extraction/src/learning/model.js';
import { writeModel } from './model-writer.js';
import { Perceptron } from './perceptron.js';
import { seeded, shuffled } from './random.js';

const CLASSES = 40;
const examples = Array.from({ length: 2000 }, (_, i) => ({
  features: Int32Array.of(mix(1, i % CLASSES), mix(2, i % 7), mix(3, i)),
  right: i % CLASSES,
}));

/** Learns that the first feature decides, whatever the others say. */
function learn(): Uint8Array {
  const perceptron = new Perceptron(CLASSES);
  const random = seeded(1);
  for (let round = 0; round < 3; round++) {
    for (const { features, right } of shuffled(examples, random)) {
      const scores = new Int32Array(CLASSES);
      for (const feature of features) perceptron.add(feature, scores);
      const guess = best(scores);
      if (guess !== right) perceptron.update(features, features.length, right, guess);
      perceptron.tick();
    }
  }
  return writeModel({ name: 'own', tables: { weights: { classes: CLASSES, rows: perceptron.averaged() } } });
}

describe('Perceptron', () => {
  it('learns which class a feature stands for, of more classes than a row first has room for', () => {
    const table = Model.read(learn()).table('weights');
    const guesses = Array.from({ length: CLASSES }, (_, i) => {
      const scores = new Int32Array(CLASSES);
      table.add(mix(1, i), scores);
      return best(scores);
    });
    expect(guesses).toEqual(Array.from({ length: CLASSES }, (_, i) => i));
  });

  it('makes the same bytes each time', () => {
    expect(learn()).toEqual(learn());
  });

  it('averages over steps: a weight that came late counts for less', () => {
    const perceptron = new Perceptron(2);
    perceptron.update(Int32Array.of(5), 1, 0, 1);
    for (let step = 0; step < 9; step++) perceptron.tick();
    perceptron.update(Int32Array.of(6), 1, 0, 1);
    perceptron.tick();
    const weights = new Map(
      [...perceptron.averaged()].map(([feature, pairs]) => [feature, new Map(pairs).get(0) ?? 0]),
    );
    expect(weights.get(5)).toBeGreaterThan(weights.get(6) ?? 1);
  });
});
