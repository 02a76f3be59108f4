// What each entry of a history changed.
import { describe, expect, it } from '@jest/globals';
import { changesOf, EVENT_TYPES, lookOfEvent } from './entries.js';

const origin = {
  type: 'ClaimExtracted',
  body: {
    statement: 'He will travel.',
    desk: 'general',
    kind: 'plan',
    plan: { action: 'travel', actors: [], dueFrom: '2017-07-01', dueTo: '2017-07-31', dueText: 'in July' },
  },
};

describe('the changes of a history', () => {
  it('say of the first entry only when it is due', () => {
    expect(changesOf([origin])).toEqual([[{ field: 'due', after: origin.body.plan }]]);
  });

  it('have what was there before', () => {
    const edit = { type: 'ClaimEdited', body: { changes: { statement: 'Donald Trump will travel.', priority: 10 } } };
    expect(changesOf([origin, edit])[1]).toEqual([
      { field: 'statement', before: 'He will travel.', after: 'Donald Trump will travel.' },
      { field: 'priority', before: 0, after: 10 },
    ]);
  });

  it('follow edits upon edits', () => {
    const edits = ['politics', 'economy'].map((desk) => ({ type: 'ClaimEdited', body: { changes: { desk } } }));
    expect(changesOf([origin, ...edits])[2]).toEqual([{ field: 'desk', before: 'politics', after: 'economy' }]);
  });

  it('tell a verdict by its rating, its summary and its evidence', () => {
    const body = { verdictId: 'v', reviewId: 'r', scale: 'truth', scaleVersion: 1, rating: 'true', summary: 'So.' };
    const verdict = { type: 'VerdictProposed', body: { ...body, rationale: '', evidence: [{}] } };
    expect(changesOf([origin, verdict])[1]?.map(({ field }) => field)).toEqual(['summary', 'evidence', 'rating']);
  });

  it('do not take the kind of a correction for that of the claim', () => {
    const body = { kind: 'retraction', scale: 'truth', rating: 'false', note: 'It was wrong.' };
    const fields = changesOf([origin, { type: 'VerdictCorrected', body }])[1]?.map(({ field }) => field);
    expect(fields).toEqual(['note', 'rating', 'correction']);
  });

  it('narrow a window from what it was', () => {
    const window = { dueFrom: '2017-07-01', dueTo: '2017-07-31' };
    const scheduled = { type: 'FollowUpScheduled', body: { ...window, actors: [], action: '' } };
    const narrowed = {
      type: 'FollowUpRescheduled',
      body: { dueFrom: '2017-07-07', dueTo: '2017-07-08', reason: 'G20' },
    };
    expect(changesOf([origin, scheduled, narrowed])[2]).toMatchObject([
      { field: 'due', before: window, after: { dueFrom: '2017-07-07' } },
      { field: 'reason', after: 'G20' },
    ]);
  });
});

describe('the look of an entry', () => {
  it('is there for all that can happen, and for what is not known yet', () => {
    expect(EVENT_TYPES.map((type) => lookOfEvent(type).icon)).not.toContain(undefined);
    expect(lookOfEvent('ClaimSung')).toEqual({ tone: 'is-extracted', icon: 'extracted' });
  });
});
