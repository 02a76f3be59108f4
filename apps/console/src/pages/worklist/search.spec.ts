// The address of the worklist: read strictly, written the same way again.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseWorklistSearch } from './search.js';

describe('the address of the worklist', () => {
  it('keeps what it knows', () => {
    const search = { view: 'all', state: 'queued,returned', desk: 'politics', kind: 'plan', min: 0.6, q: 'summit' };
    expect(parseWorklistSearch({ ...search, sort: '-checkworthiness' })).toEqual({
      ...search,
      sort: '-checkworthiness',
    });
  });

  it('leaves out what is malformed or unknown', () => {
    const raw = { view: 'yours', state: 'open', desk: ' ', kind: 7, min: 4, q: '', sort: 'text', page: 3 };
    expect(parseWorklistSearch(raw)).toEqual({});
  });

  it('puts states in one order and each once', () => {
    expect(parseWorklistSearch({ state: 'returned,queued,returned,none' })).toEqual({ state: 'queued,returned' });
  });

  it('reads a search for a number as words', () => {
    expect(parseWorklistSearch({ q: 2017 })).toEqual({ q: '2017' });
  });

  it('reads its own answer as the same', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('view', 'state', 'min', 'q', 'sort'), fc.jsonValue()), (raw) => {
        const once = parseWorklistSearch(raw);
        expect(parseWorklistSearch({ ...once })).toEqual(once);
      }),
    );
  });
});
