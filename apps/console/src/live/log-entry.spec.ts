// What an entry of the log makes stale.
import { describe, expect, it } from '@jest/globals';
import { type LogEntry, staleAfter } from './log-entry.js';

const entry = (fields: Partial<LogEntry>): LogEntry => ({
  position: 1,
  subjectType: 'claim',
  subjectId: 'c1',
  type: 'ReviewTaken',
  version: 2,
  at: '2026-03-02T09:00:00.000Z',
  actorId: 'p1',
  ...fields,
});

describe('what somebody did', () => {
  it('to a claim makes the claim, its article and all lists of claims stale', () => {
    const stale = staleAfter(entry({ articleId: 'a1' }));
    expect(stale).toEqual(expect.arrayContaining([['claim', 'c1'], ['claims'], ['counts'], ['article', 'a1']]));
    expect(stale).not.toContainEqual(['people']);
  });

  it('to an article leaves the claims of others alone', () => {
    const stale = staleAfter(entry({ subjectType: 'article', subjectId: 'a1', type: 'ArticleSplit' }));
    expect(stale).toContainEqual(['article', 'a1']);
    expect(stale).not.toContainEqual(['claims']);
  });

  it('to a claimant makes the claims that name them stale, but one that is just recorded only the list', () => {
    const happened = (type: string) => staleAfter(entry({ subjectType: 'claimant', subjectId: 'k1', type }));
    expect(happened('ClaimantMerged')).toEqual(expect.arrayContaining([['claimants'], ['claims'], ['claim']]));
    expect(happened('ClaimantRecorded')).toEqual([['claimants']]);
  });
});
