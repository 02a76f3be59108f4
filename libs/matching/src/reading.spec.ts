import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readStatement } from './reading.js';

const amounts = (text: string): string[] =>
  readStatement(text).quantities.map(({ value, unit }) => `${Number(value.toFixed(2))}${unit}`);
const dates = (text: string): string[] =>
  readStatement(text).dates.map(({ year, month, day, part }) =>
    [part, day, month, year].filter((field) => field !== undefined).join(' '),
  );
const names = (text: string): string[] => readStatement(text).names.map(({ start, end }) => text.slice(start, end));

describe('a statement that is read', () => {
  it.each([
    ['1,234.5 homes and 41 million people', ['1234.5', '41000000']],
    ['$2bn, 2 billion dollars, 2bn$', ['2000000000$', '2000000000$', '2000000000$']],
    ['4.1 per cent, 4.1%, 3 percentage points', ['4.1%', '4.1%', '3points']],
    ['two hundred thousand, twenty-five, half', ['200000', '25', '50%']],
    ['two thirds of them, a quarter', ['66.67%', '25%']],
    ['at 10:30 on one side', []],
    ['the two leaders and two others', ['2']],
  ])('has its numbers: %s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });

  it.each([
    ['on 28 January 2017', ['28 1 2017']],
    ['on Jan. 28th, 2017', ['28 1 2017']],
    ['on 2017-01-28', ['28 1 2017']],
    ['in March, he may march in may', ['3']],
    ['in spring 2017 and the first quarter of 2018', ['spring 2017', 'q1 2018']],
    ['on Monday', ['monday']],
    ['in the 1990s', ['1990s']],
    ['$2000 for 1999 people', []],
  ])('has its dates: %s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  it.each([
    ['President Donald Trump met the Bank of England.', ['Donald Trump', 'Bank of England']],
    ['Unemployment fell, says Ms Merkel.', ['Merkel']],
    ['Theresa May left in May, Angela Merkel in May 2021.', ['Theresa May', 'Angela Merkel']],
    ['Germany’s NATO allies met in Hamburg on Monday.', ['Germany’s', 'NATO', 'Hamburg']],
    ['Wages rose. Prices fell.', []],
    ['EVERYTHING IS WRITTEN IN CAPITALS', []],
  ])('has its names: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('has terms that its other forms have, too', () => {
    expect(readStatement('Ministers rejected the increases').terms).toEqual(
      readStatement('The minister rejects an increase').terms,
    );
    expect(readStatement('It cost 2 billion').terms).toEqual(readStatement('It costs 2,000 million').terms);
    expect(readStatement('#AustralianFires').terms).toEqual(readStatement('Australian fires').terms);
  });

  it('has distinct terms, whatever its text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        const { terms } = readStatement(text);
        expect(new Set(terms).size).toBe(terms.length);
        for (const term of terms) expect(term.length).toBeGreaterThan(0);
      }),
    );
  });

  it.each([
    ['digits', '1'.repeat(100_000)],
    ['digits with commas', '1,111,'.repeat(20_000)],
    ['capitals', 'Aa '.repeat(50_000)],
    ['names with links', 'Bank of the '.repeat(20_000)],
    ['spaces', ' '.repeat(100_000)],
    ['magnitudes', 'million '.repeat(20_000)],
    ['numbers in words', 'two hundred '.repeat(20_000)],
  ])('takes no more time than its length: %s', (_, text) => {
    const began = performance.now();
    readStatement(text);
    expect(performance.now() - began).toBeLessThan(1_500);
  });
});
