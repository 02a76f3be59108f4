// The address of the search for claims.
import { describe, expect, it } from '@jest/globals';
import { parseClaimsSearch } from './search.js';

describe('the address of the search for claims', () => {
  it.each([
    [{ q: 'summit' }, { q: 'summit' }],
    [{ q: 2017 }, { q: '2017' }],
    [{ q: '  ' }, {}],
    [{ q: 'x'.repeat(501) }, {}],
    [{ page: 2 }, {}],
  ])('%j means %j', (raw, search) => {
    expect(parseClaimsSearch(raw)).toEqual(search);
  });
});
