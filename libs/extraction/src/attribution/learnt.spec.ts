/** The shipped models on sentences that nobody trained them on. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readText } from '../text/read-text.js';
import { learntAttributions, type Learnt } from './learnt.js';

function learntIn(text: string): Learnt[] {
  const { sentences, quotes } = readText(text);
  return learntAttributions(sentences, quotes);
}

function triples(text: string): (readonly string[])[] {
  return learntIn(text).map(({ source, cue, content }) => [
    source ? text.slice(source.start, source.end) : '',
    text.slice(cue.start, cue.end),
    content.map(({ start, end }) => text.slice(start, end)).join(' … '),
  ]);
}

const CASES: readonly (readonly [text: string, ...triples: (readonly string[])[]])[] = [
  ['The mayor said the new bridge would open in May.', ['The mayor', 'said', 'the new bridge would open in May']],
  ['The new bridge will open in May, the mayor said.', ['the mayor', 'said', 'The new bridge will open in May']],
  [
    '“The bridge is safe,” said Anna Kovac, the city engineer.',
    ['Anna Kovac, the city engineer', 'said', '“The bridge is safe,”'],
  ],
  [
    'Prices rose by two percent in March, according to the statistics office.',
    ['the statistics office', 'according to', 'Prices rose by two percent in March'],
  ],
  [
    'The union believes that the company will close the plant.',
    ['The union', 'believes', 'that the company will close the plant'],
  ],
  ['The river froze in January and the ferry stopped running.'],
];

describe('learntAttributions', () => {
  it.each(CASES)('reads %s', (text, ...expected) => {
    expect(triples(text)).toEqual(expected);
  });

  it('gives the sentences of one quotation to its speaker', () => {
    const text = '“We have waited for years,” the teacher said. “Nobody has ever come. We will not wait any longer.”';
    expect(triples(text)).toEqual([
      ['the teacher', 'said', '“We have waited for years,” … “Nobody has ever come. … We will not wait any longer.”'],
    ]);
  });

  it('keeps the attributions of arbitrary texts inside the text, none in another', () => {
    const words = fc.constantFrom(
      'said',
      'She',
      'that',
      '“',
      '”',
      'the minister',
      ',',
      '.',
      'told',
      'it failed',
      ':',
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        const found = learntIn(text);
        for (const one of found) {
          for (const { start, end } of [one.cue, ...one.content, ...(one.source ? [one.source] : [])]) {
            expect(start >= 0 && start < end && end <= text.length).toBe(true);
          }
          for (const other of found) {
            expect(other.content.some(({ start, end }) => one.head >= start && one.head < end)).toBe(false);
          }
        }
      }),
    );
  });
});
