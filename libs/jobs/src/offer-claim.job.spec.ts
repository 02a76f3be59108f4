/** The ids of jobs: the same queueing of a claim is the same job, and no id holds what BullMQ refuses. */
import { describe, expect, it } from '@jest/globals';
import { deskQueue, offerId } from './offer-claim.job.js';
import { splitArticleJob } from './split-article.job.js';

const CLAIM = '01950c2e-7a2b-7c11-9d0e-3f1f5a6b7c8d';

describe('the ids of jobs', () => {
  it('name the same queueing of a claim alike, as a time or as its text', () => {
    const at = '2017-01-28T18:30:00.123Z';
    expect(offerId(CLAIM, at)).toBe(offerId(CLAIM, new Date(at)));
    expect(offerId(CLAIM, at)).toBe(`${CLAIM}-1485628200123`);
  });

  it('tell a claim that was queued anew from its earlier queueing', () => {
    expect(offerId(CLAIM, '2017-01-28T18:30:00.124Z')).not.toBe(offerId(CLAIM, '2017-01-28T18:30:00.123Z'));
  });

  it('are refused for a time that is none', () => {
    expect(() => offerId(CLAIM, 'soon')).toThrow(RangeError);
  });

  it('hold no colon, and neither do the queues', () => {
    const names = [
      offerId(CLAIM, new Date()),
      deskQueue('politics'),
      splitArticleJob.idOf({ articleId: CLAIM, revision: 2 }),
      splitArticleJob.name,
    ];
    for (const name of names) expect(name).not.toContain(':');
  });
});
