/** Where sentences end and where they only seem to. */
import { describe, expect, it } from '@jest/globals';
import { sentencesOf } from './sentences.js';
import type { Token } from './tokens.js';

const sentences = (text: string): string[] =>
  sentencesOf(text, { start: 0, end: text.length }, 0).map(({ start, end }) => text.slice(start, end));

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
    [['The ship left at 6 a.m.', 'Travellers had to wait.']],
    [['“Will you go?” Ortega asked on Monday.', 'Nobody answered.']],
    [['1. Costs rose.', 'Prices fell.']],
    [['He waited . . . and left.', 'It was over.']],
  ])('finds the sentences of %j', (expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected);
  });
});

it('finds a sentence behind a full stop without a space', () => {
  const text = 'The talks ended.The ministers left.';
  const found = sentencesOf(text, { start: 0, end: text.length }, 0);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['The talks ended.', 'The ministers left.']);
});

describe('the tokens of a sentence', () => {
  const tokens = (text: string): readonly Token[] =>
    sentencesOf(text, { start: 0, end: text.length }, 0).flatMap((sentence) => sentence.tokens);

  it('keep their offsets behind a run of marks that is too long to be a word', () => {
    const text = `Merkel said ${'x'.repeat(500)} that 😀 it’s “so”.`;
    for (const { start, end, text: word } of tokens(text)) expect(text.slice(start, end)).toBe(word);
    expect(tokens(text).map(({ text: word }) => word)).toContain('“');
  });

  it('are tagged, and hang together as a tree', () => {
    const text = 'The minister said that new ships were sold to Norway.';
    const read = tokens(text);
    expect(read.map(({ tag }) => tag).join(' ')).toBe('DT NN VBD IN JJ NNS VBD VBN IN NNP .');
    expect(read.map(({ pos }) => pos).join(' ')).toBe('DET NOUN VERB SCONJ ADJ NOUN AUX VERB ADP PROPN PUNCT');
    const arcs = read.map(({ lemma, head, relation }) => `${lemma} ${relation} ${read[head]?.lemma ?? '-'}`);
    expect(arcs).toEqual([
      'the det minister',
      'minister nsubj say',
      'say root -',
      'that mark sell',
      'new amod ship',
      'ship nsubj:pass sell',
      'be aux:pass sell',
      'sell ccomp say',
      'to case norway',
      'norway obl sell',
      '. punct say',
    ]);
  });

  it('are the same whatever was read before', () => {
    const text = 'Officials familiar with the matter denied it.';
    const alone = tokens(text);
    tokens('A text that has nothing to do with it, “not at all”, he said.');
    expect(tokens(text)).toEqual(alone);
  });
});
