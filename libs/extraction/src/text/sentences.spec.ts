/** Where sentences end and where they only seem to. */
import { describe, expect, it } from '@jest/globals';
import { sentencesOf } from './sentences.js';
import { tokensOf } from './tokens.js';

const sentences = (text: string): string[] =>
  sentencesOf(tokensOf(text, { start: 0, end: text.length }), 0).map(({ start, end }) => text.slice(start, end));

describe('sentencesOf', () => {
  it.each([
    [['Mr. Trump met Sen. John McCain in the U.S. Senate.', 'They talked.']],
    [['It happened in the U.S.', 'The talks went on.']],
    [['He left at 5 p.m. on Jan. 28.', 'She stayed.']],
    [['“We will go.', 'We will stay,” she said.', '“It is done.”', 'He left.']],
    [['“Will you go?” he asked.', '“Yes!” she cried.']],
    [['J. Edgar Hoover ran it.', 'George W. Bush did not.']],
    [['It rose 2.5 percent to $1.2 million.', 'Prices fell.']],
    [['The bill (H.R. 5) passed.', 'Who voted?', 'Nobody knows…']],
    [['Acme Inc. said it would close.', 'Workers wept.']],
  ])('finds the sentences of %j', (expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected);
  });
});

describe('tokensOf', () => {
  it('keeps the offsets behind a run of marks that is too long to be a word', () => {
    const text = `Merkel said ${'x'.repeat(500)} that 😀 it’s “so”.`;
    for (const { start, end, text: word } of tokensOf(text, { start: 0, end: text.length })) {
      expect(text.slice(start, end)).toBe(word);
    }
    expect(tokensOf(text, { start: 0, end: text.length }).map(({ text: word }) => word)).toContain('“');
  });
});
