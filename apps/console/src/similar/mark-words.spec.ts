// What differs is marked, and nothing of the statement is lost.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { markWords } from './mark-words.js';

describe('a statement', () => {
  it('is cut at what differs', () => {
    const pieces = markWords('It fell to 4.1 % in May.', [
      { start: 20, end: 23 },
      { start: 11, end: 16 },
    ]);
    expect(pieces.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('')).toBe(
      'It fell to [4.1 %] in [May].',
    );
  });

  it('is whole after any cuts, and marked where a passage lies and nowhere else', () => {
    const passage = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(passage, { maxLength: 6 }), (text, passages) => {
        const pieces = markWords(text, passages);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        const marks = pieces.flatMap((piece) => Array.from(piece.text.split(''), () => piece.differs));
        const expected = Array.from({ length: text.length }, (_, at) =>
          passages.some(({ start, end }) => at >= start && at < end),
        );
        expect(marks).toEqual(expected);
      }),
    );
  });
});
