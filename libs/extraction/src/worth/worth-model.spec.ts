/** What the model of check-worthiness says of sentences of ours, and that its probabilities are ones. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sentencesOf } from '../text/sentences.js';
import { worthFeatures } from './worth-features.js';
import { atDesk, withoutErrors, worthOfWords } from './worth-model.js';

const worth = (text: string): number =>
  worthOfWords(sentencesOf(text, { start: 0, end: text.length }, 0).flatMap(({ tokens }) => tokens));

describe('worthOfWords', () => {
  it.each([
    [
      'Unemployment in the region fell from 9 percent to 6 percent in three years.',
      'Thank you very much, good evening.',
    ],
    ['The governor cut the school budget by 40 million dollars.', 'I believe that we can all do better.'],
    ['The senator voted against the farm bill twice last year.', 'Let me answer that question.'],
  ])('finds "%s" worth more than "%s"', (factual, talk) => {
    expect(worth(factual)).toBeGreaterThan(0.5);
    expect(worth(talk)).toBeLessThan(0.2);
  });

  it('gives a probability, whatever the words', () => {
    const word = fc.record({ lower: fc.string(), lemma: fc.string(), pos: fc.constantFrom('NOUN', 'NUM', 'X') });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 200 }), (words) => {
        const p = worthOfWords(words);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('worthFeatures', () => {
  it('has each feature once, and few more however long the sentence is', () => {
    const words = Array.from({ length: 5000 }, (_, i) => ({ lower: `w${i}`, lemma: `w${i}`, pos: 'NOUN' }));
    const features = worthFeatures(words);
    expect(new Set(features).size).toBe(features.length);
    expect(features.length).toBeLessThan(3000);
  });

  it('sees numbers of as many digits as one', () => {
    const year = (lower: string): Int32Array => worthFeatures([{ lower, lemma: 'year', pos: 'NUM' }]);
    expect(year('1987')).toEqual(year('2016'));
    expect(year('1987')).not.toEqual(year('87'));
  });
});

describe('the probability that is shown', () => {
  const fraction = fc.double({ min: 0, max: 1, noNaN: true });

  it('rises with the one of the crowd', () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        const shown = (p: number): number => atDesk(withoutErrors(p, { missed: 0.2, invented: 0.05 }), 0.25);
        expect(Math.sign(shown(Math.max(a, b)) - shown(Math.min(a, b)))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is what the crowd says where it does not err and has as many check-worthy ones', () => {
    fc.assert(
      fc.property(fraction, (p) => {
        expect(atDesk(withoutErrors(p, { missed: 0, invented: 0 }), 1 / 3)).toBeCloseTo(p, 9);
      }),
    );
  });
});
