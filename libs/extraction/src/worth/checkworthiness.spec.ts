/** What a claim is worth beside its sentence, and with a date to follow up. */
import { describe, expect, it } from '@jest/globals';
import { sentencesOf } from '../text/sentences.js';
import { worthOf, type Weighed } from './checkworthiness.js';
import { worthOfWords } from './worth-model.js';

const tokensOf = (text: string): Weighed['tokens'] =>
  sentencesOf(text, { start: 0, end: text.length }, 0).flatMap(({ tokens }) => tokens);

const weighed = (tokens: Weighed['tokens'], sentence: Weighed['tokens'], more: Partial<Weighed> = {}): number =>
  worthOf({ tokens, sentence, kind: 'assertion', claimantNamed: false, dated: false, ...more }).checkworthiness;

describe('worthOf', () => {
  const sentence = tokensOf('I am glad to see all of you, and unemployment fell from 9 to 6 percent in three years.');
  const and = sentence.findIndex(({ lower }) => lower === 'and');
  const [talk, fact] = [sentence.slice(0, and - 1), sentence.slice(and + 1)];

  it('is the worth of the sentence for a claim that is all of it', () => {
    expect(weighed(sentence, sentence)).toBeCloseTo(worthOfWords(sentence), 2);
  });

  it('lies between that of its own words and that of the sentence for a part', () => {
    for (const part of [talk, fact]) {
      const [own, around] = [worthOfWords(part, sentence), worthOfWords(sentence)];
      expect(weighed(part, sentence)).toBeGreaterThanOrEqual(Math.min(own, around) - 0.005);
      expect(weighed(part, sentence)).toBeLessThanOrEqual(Math.max(own, around) + 0.005);
    }
  });

  it('tells the fact of a sentence from its talk', () => {
    expect(weighed(fact, sentence)).toBeGreaterThan(weighed(talk, sentence));
  });

  it('is higher for a plan that falls due', () => {
    const plan = tokensOf('The council will plant trees in May.');
    expect(weighed(plan, plan, { kind: 'plan', dated: true })).toBeGreaterThan(weighed(plan, plan, { kind: 'plan' }));
  });
});
