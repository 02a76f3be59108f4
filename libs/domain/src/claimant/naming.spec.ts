/** Which names are one claimant's, within an article and across articles. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CLAIMANT_TYPES, type ClaimantType } from '../vocabulary.js';
import { claimantNameKey, isBoundToArticle, keysToFind } from './naming.js';

const finds = (name: string, type: ClaimantType, articleId = 'article-1'): string[] =>
  keysToFind({ name, type }, articleId);
const isFoundAgain = (name: string, type: ClaimantType): boolean =>
  finds(name, type)[0] === finds(name, type, 'article-2')[0];

describe('the name of a claimant', () => {
  it.each([
    ['Ada  Lund', 'ada lund'],
    [' ADA LUND ', 'Ada Lund'],
    ['Miles O’Brien', "Miles O'Brien"],
    ['The Kremlin', 'Kremlin'],
    ['Ａda Lund', 'Ada Lund'],
  ])('"%s" is the same as "%s"', (one, other) => {
    expect(claimantNameKey(one)).toBe(claimantNameKey(other));
  });

  it.each([
    ['Ada Lund', 'Adam Lund'],
    ['Thea Lund', 'A Lund'],
  ])('"%s" is another than "%s"', (one, other) => {
    expect(claimantNameKey(one)).not.toBe(claimantNameKey(other));
  });

  it('is kept whole when it is nothing but an article', () => {
    expect(claimantNameKey('The')).toBe('the');
  });

  it('makes the same key of a key', () => {
    const name = fc.string({ unit: 'grapheme' }).filter((text) => !/^\s*the\s/i.test(text.normalize('NFKC')));
    fc.assert(fc.property(name, (text) => claimantNameKey(claimantNameKey(text)) === claimantNameKey(text)));
  });
});

describe('a claimant is found again in another article', () => {
  it.each([
    ['Ada Lund', 'person'],
    ['Mr. Piet Vos', 'person'],
    ['NATO', 'organisation'],
    ['the Kremlin', 'office'],
    ['the British government', 'office'],
    ['The Harbour Gazette', 'narrator'],
    ['Harbour Report 2016', 'document'],
    ['外務省', 'office'],
  ] as const)('by "%s" as a %s', (name, type) => {
    expect(isFoundAgain(name, type)).toBe(true);
  });

  it('not by the same name of another type', () => {
    expect(finds('Lund', 'organisation')).not.toEqual(finds('Lund', 'office'));
  });
});

describe('a claimant is of one article alone', () => {
  it.each([
    ['officials familiar with the matter', 'anonymous'],
    ['Officials Familiar With The Matter', 'anonymous'],
    ['Lund', 'person'],
    ['Mr. Lund', 'person'],
    ['Mrs Lund-Vos', 'person'],
    ['the ministry', 'office'],
    ['The ministry', 'office'],
    ['a spokesman', 'person'],
    ['two officials', 'person'],
    ['researchers', 'organisation'],
    ['the article', 'narrator'],
  ] as const)('that goes by "%s" as a %s', (name, type) => {
    expect(isFoundAgain(name, type)).toBe(false);
    expect(isBoundToArticle({ name, type })).toBe(true);
  });

  it('whatever an anonymous source is called', () => {
    fc.assert(fc.property(fc.string(), (name) => !isFoundAgain(name, 'anonymous')));
  });
});

describe('a bare name', () => {
  it('is looked for in its own article first, and then where an editor has called somebody so', () => {
    expect(finds('Lula', 'person')).toEqual(['person @article-1 lula', 'person lula']);
  });

  it('is looked for nowhere else when it is no person’s', () => {
    for (const type of CLAIMANT_TYPES.filter((one) => one !== 'person')) {
      expect(finds('Lula', type)).toHaveLength(1);
    }
  });
});
