/** The address of the list of claimants. */
import { describe, expect, it } from '@jest/globals';
import { parseClaimantsSearch } from './search.js';

describe('the address of the list of claimants', () => {
  it('holds what is looked for and the order', () => {
    expect(parseClaimantsSearch({ q: ' lund ', type: 'person', sort: 'name' })).toEqual({
      q: 'lund',
      type: 'person',
      sort: 'name',
    });
    expect(parseClaimantsSearch({ q: 2017 })).toEqual({ q: '2017' });
  });

  it.each([{ type: 'robot' }, { sort: 'claims' }, { q: '  ' }, { q: {} }, { page: 2 }])('leaves %j out', (raw) => {
    expect(parseClaimantsSearch(raw)).toEqual({});
  });
});
