/** A text laid out flat says of every token what its sentences and quotations say. */
import { describe, expect, it } from '@jest/globals';
import { readText } from '../text/read-text.js';
import { Quoted, readingOf } from './reading.js';

const TEXT =
  'The ministry said on Monday that the old bridge, which was built in 1911, would close.\n\n“We have no choice,” the minister told reporters. “Nobody does.”';

describe('readingOf', () => {
  const { sentences, quotes } = readText(TEXT);
  const reading = readingOf(sentences, quotes);
  const tokens = sentences.flatMap((sentence) => sentence.tokens);

  it('keeps every token where it stands', () => {
    expect(reading.count).toBe(tokens.length);
    expect([...reading.start]).toEqual(tokens.map(({ start }) => start));
    expect([...reading.first]).toEqual([
      0,
      ...sentences.map((_, i) => sentences.slice(0, i + 1).reduce((sum, one) => sum + one.tokens.length, 0)),
    ]);
  });

  it('spans of each word all that hangs from it, and its children in order', () => {
    for (let i = 0; i < reading.count; i++) {
      const head = reading.head[i] ?? -1;
      if (head < 0) continue;
      expect(reading.left[head]).toBeLessThanOrEqual(reading.left[i] ?? -1);
      expect(reading.right[head]).toBeGreaterThanOrEqual(reading.right[i] ?? Infinity);
      const children = [...reading.children.slice(reading.firstChild[head], reading.firstChild[head + 1])];
      expect(children).toContain(i);
      expect(children).toEqual([...children].sort((a, b) => a - b));
    }
  });

  it('tells marks, words inside quotations and words outside apart', () => {
    for (const [i, { text, start, end }] of tokens.entries()) {
      const inside = quotes.some(({ inner }) => start >= inner.start && end <= inner.end);
      const expected = /[“”]/.test(text) ? Quoted.mark : inside ? Quoted.inside : Quoted.outside;
      expect(reading.quoted[i]).toBe(expected);
    }
  });

  it('counts the characters before each token without spaces', () => {
    expect(reading.chars[reading.count]).toBe(TEXT.replace(/\s/g, '').length);
  });
});
