/** The address of the list of articles. */
import { describe, expect, it } from '@jest/globals';
import { parseArticlesSearch } from './search.js';

describe('the address of the list of articles', () => {
  it('holds the filters', () => {
    expect(parseArticlesSearch({ status: 'failed', desk: 'politics', q: ' port ' })).toEqual({
      status: 'failed',
      desk: 'politics',
      q: 'port',
    });
    expect(parseArticlesSearch({ q: 2017 })).toEqual({ q: '2017' });
  });

  it.each([{ status: 'lost' }, { desk: '../' }, { q: '  ' }, { q: {} }, { page: 2 }])('leaves %j out', (raw) => {
    expect(parseArticlesSearch(raw)).toEqual({});
  });
});
