/** Steps by words. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { trimSpan } from './span.js';
import { moveByWord, moveEnd, moveStart } from './words.js';

const TEXT = 'The port, which is “new”, opens in July.';
const span = (words: string): { start: number; end: number } => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});
const wordsOf = ({ start, end }: { start: number; end: number }): string => TEXT.slice(start, end);

describe('the end of a claim', () => {
  it('goes on to the end of the next word and back to the one before', () => {
    expect(wordsOf(moveEnd(TEXT, span('which is'), 1))).toBe('which is “new');
    expect(wordsOf(moveEnd(TEXT, span('which is'), -1))).toBe('which');
  });

  it('stays where the claim would be left without a word, or the text ends', () => {
    expect(wordsOf(moveEnd(TEXT, span('which'), -1))).toBe('which');
    expect(wordsOf(moveEnd(TEXT, span('July'), 1))).toBe('July');
  });
});

describe('the start of a claim', () => {
  it('goes back to the word before and on to the next', () => {
    expect(wordsOf(moveStart(TEXT, span('which is'), -1))).toBe('port, which is');
    expect(wordsOf(moveStart(TEXT, span('which is'), 1))).toBe('is');
    expect(wordsOf(moveStart(TEXT, span('is'), 1))).toBe('is');
    expect(wordsOf(moveStart(TEXT, span('The'), -1))).toBe('The');
  });
});

describe('the caret', () => {
  it('steps from word to word, to both ends of the text', () => {
    expect(moveByWord(TEXT, 0, 1)).toBe(4);
    expect(moveByWord(TEXT, 4, -1)).toBe(0);
    expect(moveByWord(TEXT, 0, -1)).toBe(0);
    expect(moveByWord(TEXT, TEXT.indexOf('July'), 1)).toBe(TEXT.length);
  });

  it('always comes on, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), fc.nat(), (text, place) => {
        const at = place % (text.length + 1);
        if (at < text.length) expect(moveByWord(text, at, 1)).toBeGreaterThan(at);
        if (at > 0) expect(moveByWord(text, at, -1)).toBeLessThan(at);
      }),
    );
  });
});

describe('a selection', () => {
  it('is trimmed to its words', () => {
    expect(trimSpan('a  bc  d', { start: 1, end: 7 })).toEqual({ start: 3, end: 5 });
    expect(trimSpan('a  bc  d', { start: 1, end: 3 })).toBeUndefined();
  });
});
