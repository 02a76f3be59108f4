/** What the model of check-worthiness says of sentences of ours, and that its probabilities are ones. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sentencesOf } from '../text/sentences.js';
import { worthFeatures, type WorthWord } from './worth-features.js';
import { atDesk, DESK_PRIOR, worthOfWords } from './worth-model.js';

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
    const word = fc.record({
      lower: fc.string(),
      lemma: fc.string(),
      pos: fc.constantFrom('NOUN', 'NUM', 'X'),
      tag: fc.constantFrom('NN', 'CD', 'VBD'),
      head: fc.integer({ min: -1, max: 200 }),
      relation: fc.constantFrom('root', 'nsubj', 'dep'),
    });
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
  const word = (lower: string, pos: string): WorthWord => ({
    lower,
    lemma: lower,
    pos,
    tag: 'NN',
    head: -1,
    relation: 'dep',
  });

  it('has each feature once, and few more however long the sentence is', () => {
    const words = Array.from({ length: 5000 }, (_, i) => word(`w${i}`, 'NOUN'));
    const features = worthFeatures(words);
    expect(new Set(features).size).toBe(features.length);
    expect(features.length).toBeLessThan(3000);
  });

  it('sees numbers of as many digits as one', () => {
    const year = (lower: string): Int32Array => worthFeatures([{ ...word('year', 'NUM'), lower }]);
    expect(year('1987')).toEqual(year('2016'));
    expect(year('1987')).not.toEqual(year('87'));
  });
});

describe('the probability that is shown', () => {
  const fraction = fc.double({ min: 0, max: 1, noNaN: true });

  it('rises with the one of the debates', () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        expect(atDesk(Math.max(a, b), 0.25)).toBeGreaterThanOrEqual(atDesk(Math.min(a, b), 0.25));
      }),
    );
  });

  it('is the one of the debates where as many sentences are check-worthy', () => {
    fc.assert(
      fc.property(fraction, (p) => {
        expect(atDesk(p, DESK_PRIOR)).toBeCloseTo(p, 9);
      }),
    );
  });

  it('is higher where more are check-worthy than in the debates', () => {
    expect(atDesk(0.4, 0.25)).toBeGreaterThan(0.5);
  });
});
