// From address to filter: what each view begins with, what can be sorted by, what belongs.
import { describe, expect, it } from '@jest/globals';
import { fits, isNarrowed, isWholeDesk, sortsFor, toFilter } from './filter.js';

describe('a view', () => {
  it('of what waits shows queued claims, the longest wait first', () => {
    expect(toFilter({})).toEqual({ states: ['queued'], kinds: [], sort: 'queuedAt' });
  });

  it('of what is to be approved begins with the oldest', () => {
    expect(toFilter({ view: 'to-approve' })).toMatchObject({ states: ['awaiting-approval'], sort: 'createdAt' });
  });

  it('of all claims has no state', () => {
    expect(toFilter({ view: 'all' })).toMatchObject({ states: [], sort: '-createdAt' });
  });

  it('gives way to the states that were chosen', () => {
    expect(toFilter({ state: 'queued,returned' }).states).toEqual(['queued', 'returned']);
  });
});

describe('a sort', () => {
  it('by waiting time is there for queued claims alone', () => {
    expect(sortsFor(['queued'])).toContain('queuedAt');
    expect(sortsFor(['queued', 'returned'])).not.toContain('queuedAt');
  });

  it('that the list does not have falls back to its own', () => {
    expect(toFilter({ view: 'all', sort: 'queuedAt' }).sort).toBe('-createdAt');
  });
});

describe('a claim', () => {
  const claim = { state: 'queued', kind: 'plan', desk: 'politics', checkworthiness: 0.7 } as const;
  it.each([
    [{}, true],
    [{ desk: 'politics', min: 0.7, kind: 'plan,rule' }, true],
    [{ desk: 'economy' }, false],
    [{ min: 0.71 }, false],
    [{ kind: 'rule' }, false],
    [{ state: 'returned' }, false],
  ] as const)('fits %j: %s', (search, expected) => {
    expect(fits(toFilter(search), claim)).toBe(expected);
  });

  it('is narrowed by filters, and not by the view', () => {
    expect([isNarrowed({ view: 'all', sort: 'createdAt' }), isNarrowed({ q: 'summit' })]).toEqual([false, true]);
  });
});

describe('a list', () => {
  it('is the whole desk when a desk alone narrows what waits or is there', () => {
    expect(isWholeDesk('waiting', {})).toBe(true);
    expect(isWholeDesk('all', { desk: 'politics' })).toBe(true);
    expect(isWholeDesk('waiting', { kind: 'plan' })).toBe(false);
    expect(isWholeDesk('mine', {})).toBe(false);
  });
});
