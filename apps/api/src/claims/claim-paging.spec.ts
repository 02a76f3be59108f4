/** Cursors of claims lead back to where they came from, and into no other order. */
import { describe, expect, it } from '@jest/globals';
import type { Claim } from '#domain';
import { CLAIM_SORTS } from '#store/queries';
import { encodeCursor } from '../http/index.js';
import { claimAfter, claimPosition } from './claim-paging.js';

const claim = {
  id: '0190a000-0000-7000-8000-000000000000',
  createdAt: '2026-03-02T09:00:00.000Z',
  queuedAt: '2026-03-02T09:01:00.000Z',
  checkworthiness: 0.25,
  priority: -3,
} as Claim;

describe('a cursor in a list of claims', () => {
  it.each(CLAIM_SORTS)('by %s holds the value and the id, for this order alone', (sort) => {
    const cursor = encodeCursor(claimPosition(claim, sort));
    const key = sort.replace('-', '') as 'createdAt' | 'queuedAt' | 'checkworthiness' | 'priority';
    expect(claimAfter(cursor, sort)).toEqual([claim[key], claim.id]);
    for (const other of CLAIM_SORTS.filter((one) => one !== sort)) {
      expect(() => claimAfter(cursor, other)).toThrow('cursor-is-not-valid');
    }
  });

  it.each([
    ['a value of another kind', ['-createdAt', 5, claim.id]],
    ['an id that is none', ['-createdAt', claim.createdAt, 'x']],
    ['too little', ['-createdAt', claim.createdAt]],
  ])('is refused with %s', (_, position) => {
    expect(() => claimAfter(encodeCursor(position), '-createdAt')).toThrow('cursor-is-not-valid');
  });

  it('may be left out', () => {
    expect(claimAfter(undefined, 'priority')).toBeUndefined();
  });
});
