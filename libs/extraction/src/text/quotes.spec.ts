/** Quotations in every style of marks. */
import { describe, expect, it } from '@jest/globals';
import { paragraphsOf } from '../clean/prose.js';
import { quotesOf } from './quotes.js';

const quotes = (text: string): string[] =>
  quotesOf(text, paragraphsOf(text)).map(({ inner }) => text.slice(inner.start, inner.end));

describe('quotesOf', () => {
  it.each([
    ['curly', '“We agreed,” she said. “It is done.”', ['We agreed,', 'It is done.']],
    ['straight', '"We agreed," she said. "It is done."', ['We agreed,', 'It is done.']],
    ['two single marks', "''We agreed,'' she said.", ['We agreed,']],
    ['low and high', '„Wir sind einig“, he said in German.', ['Wir sind einig“, he said in German.']],
    ['curly inside straight', 'He said: "I read “Hamlet” twice."', ['I read “Hamlet” twice.']],
    ['single curly', 'He called it ‘a good start’ and left.', ['a good start']],
    ['single straight', "He called it 'a good start' and left.", ['a good start']],
    ['single with a possessive inside', 'She said: ‘The leaders’ talks went on.’', ['The leaders’ talks went on.']],
  ])('finds %s marks', (_, text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });

  it('takes no apostrophe for a quotation', () => {
    expect(quotes("It's the leaders' call, and the '90s are over, he's told.")).toEqual([]);
  });

  it('carries a quotation over paragraphs that each open with a mark', () => {
    const text = '“First we met.\n\n“Then we agreed,” she said.';
    const found = quotesOf(text, paragraphsOf(text));
    expect(found.map(({ continues }) => continues)).toEqual([false, true]);
    expect(quotes(text)).toEqual(['First we met.', 'Then we agreed,']);
  });

  it('lets a mark that is never closed end with its paragraph', () => {
    expect(quotes('He said “and then\n\nThe talks went on.')).toEqual(['and then']);
  });
});
