// Paragraphs and segments of an article with its claims.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { paragraphsOf } from './segments.js';

describe('paragraphsOf', () => {
  it('cuts a paragraph where claims begin and end', () => {
    const [paragraph] = paragraphsOf('One two three.', [{ id: 'a', start: 4, end: 7 }]);
    expect(paragraph?.segments.map(({ text, claimIds, endOf }) => [text, claimIds, endOf])).toEqual([
      ['One ', [], []],
      ['two', ['a'], ['a']],
      [' three.', [], []],
    ]);
  });

  it('names all claims where one lies within another, the innermost first', () => {
    const spans = [
      { id: 'outer', start: 0, end: 10 },
      { id: 'inner', start: 4, end: 10 },
    ];
    const [paragraph] = paragraphsOf('He said it.', spans);
    expect(paragraph?.segments.map(({ claimIds, endOf }) => [claimIds, endOf])).toEqual([
      [['outer'], []],
      [
        ['inner', 'outer'],
        ['inner', 'outer'],
      ],
      [[], []],
    ]);
  });

  it('leaves empty lines out', () => {
    expect(paragraphsOf('One.\n\n  \nTwo.', []).map(({ start }) => start)).toEqual([0, 9]);
  });

  it('loses no character of a paragraph, whatever the claims are', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', 'é', '😀'), maxLength: 60 });
    const spans = fc.array(fc.record({ id: fc.uuid(), start: fc.nat(60), end: fc.nat(60) }), { maxLength: 8 });
    fc.assert(
      fc.property(texts, spans, (text, claims) => {
        const lines = text.split('\n').filter((line) => line.trim() !== '');
        const joined = paragraphsOf(text, claims).map(({ segments }) => segments.map((one) => one.text).join(''));
        expect(joined).toEqual(lines);
      }),
    );
  });

  it('draws each claim that stands in the text once, behind its last word', () => {
    const spans = fc.uniqueArray(fc.record({ id: fc.uuid(), start: fc.nat(20), end: fc.nat(20) }), {
      selector: ({ id }) => id,
      maxLength: 6,
    });
    fc.assert(
      fc.property(spans, (claims) => {
        const drawn = paragraphsOf('abcdefghij klmnopqrst', claims).flatMap(({ segments }) =>
          segments.flatMap(({ endOf }) => endOf),
        );
        const good = claims.filter(({ start, end }) => start < end).map(({ id }) => id);
        expect(drawn.toSorted()).toEqual(good.toSorted());
      }),
    );
  });
});
