import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readStatement } from './reading.js';
import { similarity, weighBy } from './similarity.js';

const COMMON = new Map([
  ['rise', 2_000],
  ['report', 1_500],
  ['year', 3_000],
  ['week', 900],
  ['european', 400],
  ['union', 500],
]);
const weigh = weighBy(COMMON, 10_000);
const alike = (one: string, other: string): number => similarity(readStatement(one), readStatement(other), weigh);

describe('similarity', () => {
  it.each([
    'Unemployment fell to 4.1 percent in March 2024.',
    'The NHS will get £350 million a week.',
    'Crime rose.',
    'Angela Merkel accepted Donald Trump’s invitation.',
  ])('is all but certain of a statement and itself: %s', (text) => {
    expect(alike(text, text)).toBeGreaterThan(0.9);
  });

  it('finds the same said otherwise, and not what only has words in common', () => {
    const claim = 'Britain sends the European Union £350 million every week.';
    expect(alike(claim, 'Every week the UK sends £350m to the European Union.')).toBeGreaterThan(0.7);
    expect(alike(claim, 'The European Union will meet in Brussels next week.')).toBeLessThan(0.2);
  });

  it('is less sure when the number is another', () => {
    const claim = 'The ministry built 40,000 homes in 2016.';
    expect(alike(claim, 'The ministry built 40,000 homes in 2016, it said.')).toBeGreaterThan(
      alike(claim, 'The ministry built 30,000 homes in 2016, it said.'),
    );
  });

  it('tells more by rare words than by common ones', () => {
    expect(alike('Reports rose this year', 'The year reports rose')).toBeLessThan(
      alike('Butterflies survived bushfires', 'Bushfires that butterflies survived'),
    );
  });

  it('is a probability, and the same in either order', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.lorem({ maxCount: 12 }));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const score = alike(one, other);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(alike(other, one)).toBeCloseTo(score, 10);
      }),
    );
  });

  it('never falls when a statement is compared with itself instead of with another', () => {
    const sentence = fc
      .array(fc.constantFrom(...'minister homes 40,000 Berlin Merkel taxes bridge costs 2017 school'.split(' ')), {
        minLength: 3,
        maxLength: 10,
      })
      .map((words) => words.join(' '));
    fc.assert(fc.property(sentence, sentence, (one, other) => alike(one, one) >= alike(one, other) - 1e-9));
  });
});
