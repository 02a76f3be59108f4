/** Tables as files: quoting, and no formulas. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toCsv } from './csv.js';

const cellOf = (text: string): string => toCsv({ columns: [text], rows: [] }).slice(0, -2);

describe('a table as comma-separated values', () => {
  it('has a line for its columns and one for each row', () => {
    expect(
      toCsv({
        columns: ['Desk', 'Count'],
        rows: [
          ['Politics', 26],
          ['Economy', undefined],
        ],
      }),
    ).toBe('Desk,Count\r\nPolitics,26\r\nEconomy,\r\n');
  });
  it('quotes what would break a line or a cell', () => {
    expect(cellOf('He said "no", then\nleft')).toBe('"He said ""no"", then\nleft"');
  });
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '\n=1'])('makes no formula of %j', (text) => {
    expect(cellOf(text).replace(/^"|"$/g, '')).toBe(`'${text}`);
  });
  it('leaves negative numbers be', () => {
    expect(toCsv({ columns: ['n'], rows: [[-1]] })).toBe('n\r\n-1\r\n');
  });
  it('never begins a cell like a formula, whatever somebody wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cellOf(text).replace(/^"/, '')).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });
});
