/** Cutting a text by its claims. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lastWordFrom, toParagraphs } from './segments.js';

const TEXT = 'The port opened.\n\nIt will grow in July, the mayor said.\n';

describe('a text cut into paragraphs', () => {
  it('has one for each line with words', () => {
    expect(toParagraphs(TEXT, []).map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      'The port opened.',
      'It will grow in July, the mayor said.',
    ]);
  });

  it('gives each claim its stretch, and says where it begins and ends', () => {
    const [first] = toParagraphs(TEXT, [{ id: 'a', start: 4, end: 15 }]);
    expect(first?.segments).toEqual([
      { start: 0, end: 4 },
      { start: 4, end: 15, claimId: 'a', isFirst: true, isLast: true },
      { start: 15, end: 16 },
    ]);
  });

  it('gives the words of two claims to the shorter one', () => {
    const segments = toParagraphs('one two three', [
      { id: 'long', start: 0, end: 13 },
      { id: 'short', start: 4, end: 7 },
    ]).flatMap((paragraph) => paragraph.segments);
    expect(segments.map(({ claimId, isFirst, isLast }) => [claimId, isFirst, isLast])).toEqual([
      ['long', true, false],
      ['short', true, true],
      ['long', false, true],
    ]);
  });

  it('follows a claim over the end of a paragraph', () => {
    const paragraphs = toParagraphs(TEXT, [{ id: 'a', start: 9, end: 22 }]);
    expect(paragraphs.flatMap(({ segments }) => segments.filter(({ claimId }) => claimId === 'a'))).toMatchObject([
      { isFirst: true, isLast: false },
      { isFirst: false, isLast: true },
    ]);
  });

  it('loses no character and leaves none out, whatever the claims', () => {
    const place = fc.nat({ max: 60 });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { maxLength: 8 }), (pairs) => {
        const claims = pairs.map(([start, end], index) => ({ id: String(index), start, end }));
        for (const { start, end, segments } of toParagraphs(TEXT, claims)) {
          expect(segments.map((segment) => TEXT.slice(segment.start, segment.end)).join('')).toBe(
            TEXT.slice(start, end),
          );
          expect(segments.every((segment, index) => segment.start === (segments[index - 1]?.end ?? start))).toBe(true);
        }
      }),
    );
  });
});

describe('the last word of a stretch', () => {
  it.each([
    ['ends it', 'Seven bridges were closed', 'closed'],
    ['may be all of it', 'closed', 'closed'],
    ['is none after a space', 'closed ', ''],
    ['is none when it is as long as a web address', 'at https://harbour.example/bridges/closed', ''],
  ])('%s', (_, text, word) => {
    expect(text.slice(lastWordFrom(text, { start: 0, end: text.length }))).toBe(word);
  });
});
