/** Lemmas of words that the rules of English bend, and of words that nobody has seen. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyScript, lemmaOf, scriptOf } from './lemma.js';

describe('lemmaOf', () => {
  it.each([
    ['said', 'VBD', 'say'],
    ['tries', 'VBZ', 'try'],
    ['running', 'VBG', 'run'],
    ['was', 'VBD', 'be'],
    ['children', 'NNS', 'child'],
    ['ministries', 'NNS', 'ministry'],
    ['blorked', 'VBD', 'blork'],
    ['better', 'JJR', 'good'],
    ["n't", 'RB', 'not'],
  ])('of %s as %s is %s', (lower, tag, lemma) => {
    expect(lemmaOf(lower, { pos: 'X', tag })).toBe(lemma);
  });

  it('of a name is the name', () => {
    expect(lemmaOf('rogers', { pos: 'PROPN', tag: 'NNPS' })).toBe('rogers');
  });
});

describe('scriptOf', () => {
  it('says what makes one word of another', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdeé'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (lower, lemma) => expect(applyScript(lower, scriptOf(lower, lemma))).toBe(lemma)),
    );
  });
});
