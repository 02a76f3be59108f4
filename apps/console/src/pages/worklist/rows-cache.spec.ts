// Rows change in their places.
import { describe, expect, it } from '@jest/globals';
import { type Pages, rowsOf, withChanged, without } from './rows-cache.js';
import type { Claim } from './rows-query.js';

const claim = (id: string, version: number): Claim => ({ id, version }) as Claim;
const pages: Pages = {
  pageParams: [undefined, 'next'],
  pages: [
    { items: [claim('a', 1), claim('b', 3)], nextCursor: 'next', total: 3 },
    { items: [claim('c', 1)], nextCursor: null },
  ],
};

describe('rows that are loaded', () => {
  it('change in their places', () => {
    const after = rowsOf(withChanged(pages, [claim('c', 2), claim('x', 9)]));
    expect(after.map(({ id, version }) => [id, version])).toEqual([
      ['a', 1],
      ['b', 3],
      ['c', 2],
    ]);
  });

  it('never become older', () => {
    expect(rowsOf(withChanged(pages, [claim('b', 2)]))[1]?.version).toBe(3);
  });

  it('are counted off when they go', () => {
    const after = without(pages, new Set(['a', 'c', 'x']));
    expect([rowsOf(after).map(({ id }) => id), after.pages[0]?.total]).toEqual([['b'], 1]);
  });
});
