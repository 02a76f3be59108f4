/** What editors may do to a claim outside a review. */
import { describe, expect, it } from '@jest/globals';
import {
  auditor,
  awaitingApproval,
  desk,
  dismissed,
  elif,
  extracted,
  happened,
  ines,
  inReview,
  noor,
  plan,
  published,
  queued,
  resolved,
  returned,
  tomas,
} from '../../testing/builders.js';
import { refusalOf } from '../../testing/refusals.js';
import { ClaimIsHeld, dismissClaim, editClaim, queueClaim, reopenClaim } from './editing.js';
import { takeReview } from './reviewing.js';

describe('editing a claim', () => {
  it('records only the fields that really change', () => {
    const claim = queued();
    const changes = { statement: 'Angela Merkel hosts the summit.', kind: claim.kind, plan: { ...plan } };
    expect(editClaim(claim, changes, ines)).toEqual([
      { type: 'ClaimEdited', changes: { statement: 'Angela Merkel hosts the summit.' } },
    ]);
  });

  it('is no event when nothing differs', () => {
    expect(editClaim(queued(), { statement: queued().statement, priority: 0 }, ines)).toEqual([]);
  });

  it('is no event when only the order of keys differs', () => {
    const { action, actors, ...window } = plan;
    expect(editClaim(queued(), { plan: { action, actors, ...window } }, ines)).toEqual([]);
    expect(editClaim(queued(), { plan: { ...window, actors, action: `${action}!` } }, ines)).toHaveLength(1);
  });

  it('is refused for a plan whose window has no beginning, or ends before it', () => {
    const { actors, action } = plan;
    const refused = (window: object) =>
      refusalOf(() => editClaim(queued(), { plan: { actors, action, ...window } }, ines));
    expect(refused({ dueTo: '2017-07-31' })).toBe('due-window-needs-a-day');
    expect(refused({ duePrecision: 'month' })).toBe('due-window-needs-a-day');
    expect(refused({ dueFrom: '2017-07-01', dueTo: '2017-06-30' })).toBe('due-window-ends-before-it-begins');
    expect(
      editClaim(queued(), { plan: { actors, action, dueFrom: '2017-07-01', dueTo: '2017-07-01' } }, ines),
    ).toHaveLength(1);
  });

  it('leaves alone what a caller left open', () => {
    const unset = JSON.parse('{}') as { statement?: string };
    Object.defineProperty(unset, 'statement', { value: undefined, enumerable: true });
    expect(editClaim(queued(), unset, ines)).toEqual([]);
  });

  it('takes the plan away by null, and taking away none is no change', () => {
    const without = happened(queued(), editClaim(queued(), { plan: null }, ines), ines.id);
    expect(without).not.toHaveProperty('plan');
    expect(editClaim(without, { plan: null }, ines)).toEqual([]);
  });

  it('is refused to who is no editor or belongs to another desk', () => {
    expect(refusalOf(() => editClaim(queued(), { priority: 1 }, auditor))).toBe('role-may-not-do-this');
    expect(refusalOf(() => editClaim(queued(), { priority: 1 }, elif))).toBe('claim-is-on-another-desk');
    expect(refusalOf(() => editClaim(queued(), { priority: 1 }, noor))).toBeUndefined();
  });

  it('is refused with the holder’s id and time while another holds the claim', () => {
    const rule = (): unknown => editClaim(inReview(ines), { priority: 1 }, noor);
    expect(rule).toThrow(ClaimIsHeld);
    expect(rule).toThrow(expect.objectContaining({ holderId: 'ines', since: '2017-01-28T12:00:00.000Z' }));
    expect(refusalOf(() => editClaim(inReview(ines), { priority: 1 }, ines))).toBeUndefined();
  });

  it.each([
    ['awaits approval', awaitingApproval()],
    ['is resolved', resolved()],
    ['is published', published()],
  ])('leaves what a verdict speaks of as it is while the claim %s, but not its routing', (_, claim) => {
    expect(refusalOf(() => editClaim(claim, { statement: 'Another.' }, ines))).toBe('claim-has-a-verdict');
    expect(refusalOf(() => editClaim(claim, { plan: null, priority: 2 }, ines))).toBe('claim-has-a-verdict');
    expect(editClaim(claim, { priority: 2, desk: 'economy' }, ines)).toHaveLength(1);
  });

  it('does not move a claim in review to another desk', () => {
    expect(refusalOf(() => editClaim(inReview(), { desk: 'economy' }, ines))).toBe('claim-is-in-review');
  });
});

describe('queueing, dismissing and reopening', () => {
  it('queues an extracted claim by hand and no other', () => {
    expect(queueClaim(extracted(), ines)).toEqual([{ type: 'ClaimQueued', reason: 'by-hand' }]);
    expect(refusalOf(() => queueClaim(queued(), ines))).toBe('claim-is-not-extracted');
    expect(refusalOf(() => queueClaim(extracted(), elif))).toBe('claim-is-on-another-desk');
  });

  it('dismisses what is open, with reason and note', () => {
    const command = { reason: 'opinion', note: 'A view of taste.' } as const;
    for (const claim of [extracted(), queued(), inReview(), returned()]) {
      const after = happened(claim, dismissClaim(claim, command, ines), ines.id);
      expect(after).toMatchObject({ state: 'dismissed', dismissal: command });
      expect(after.review?.holderId).toBeUndefined();
    }
  });

  it('does not dismiss what awaits approval, is resolved or was dismissed before, nor what another holds', () => {
    for (const claim of [awaitingApproval(), resolved(), dismissed()]) {
      expect(refusalOf(() => dismissClaim(claim, { reason: 'duplicate' }, ines))).toBe('claim-cannot-be-dismissed');
    }
    expect(refusalOf(() => dismissClaim(inReview(ines), { reason: 'duplicate' }, noor))).toBe('claim-is-held');
  });

  it('reopens what is resolved or dismissed and nothing else', () => {
    for (const claim of [extracted(), queued(), inReview(), awaitingApproval(), returned()]) {
      expect(refusalOf(() => reopenClaim(claim, 'New figures.', ines))).toBe('claim-is-open');
    }
    expect(reopenClaim(dismissed(), 'Not a duplicate.', ines)).toEqual([
      { type: 'ClaimReopened', reason: 'Not a duplicate.' },
    ]);
  });

  it('gives a resolved claim a new round, in which who skipped it before may be offered it', () => {
    const again = happened(resolved(), reopenClaim(resolved(), 'New figures.', tomas), tomas.id);
    expect(again).toMatchObject({ state: 'queued', round: 2, queuedAt: '2017-01-28T12:00:00.000Z' });
    expect(again).not.toHaveProperty('review');
    expect(takeReview(again, desk, ines, again.updatedAt, 'review-2')).toMatchObject([
      { type: 'ReviewTaken', reviewId: 'review-2', round: 2 },
    ]);
  });

  it('keeps the round of a claim that was dismissed before anybody reviewed it', () => {
    expect(happened(dismissed(), reopenClaim(dismissed(), 'Mistaken.', ines), ines.id).round).toBe(1);
  });
});
