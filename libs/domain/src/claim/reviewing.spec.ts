/** Holding a claim: take, release, skip, and the end of a lease. */
import { describe, expect, it } from '@jest/globals';
import {
  after,
  auditor,
  awaitingApproval,
  desk,
  dismissed,
  elif,
  extracted,
  happened,
  ines,
  inReview,
  mara,
  noor,
  NOON,
  queued,
  resolved,
  returned,
} from '../../testing/builders.js';
import { refusalOf } from '../../testing/refusals.js';
import { editClaim } from './editing.js';
import {
  expireLease,
  heldReview,
  offerReturned,
  releaseReview,
  skipReview,
  takeReview,
  waitsFor,
} from './reviewing.js';

describe('taking a claim', () => {
  it('gives a lease of the desk’s length and a review of the claim’s round', () => {
    expect(takeReview(queued(), desk, ines, NOON, 'review-1')).toEqual([
      { type: 'ReviewTaken', reviewId: 'review-1', round: 1, leaseExpiresAt: after(15) },
    ]);
    expect(inReview(ines)).toMatchObject({ state: 'in-review', review: { holderId: 'ines', heldSince: NOON } });
    expect(inReview(ines)).not.toHaveProperty('queuedAt');
  });

  it('twice is once', () => {
    expect(takeReview(inReview(ines), desk, ines, after(14), 'review-2')).toEqual([]);
  });

  it('is refused while another’s lease runs, and not a moment longer', () => {
    expect(refusalOf(() => takeReview(inReview(ines), desk, noor, after(14), 'review-2'))).toBe('claim-is-held');
    expect(takeReview(inReview(ines), desk, noor, after(15), 'review-2')).toEqual([
      { type: 'LeaseExpired', reviewId: 'review-1', holderId: 'ines' },
      { type: 'ReviewTaken', reviewId: 'review-1', round: 1, leaseExpiresAt: after(30) },
    ]);
  });

  it('again after one’s own lease ran out gives a new lease, in the same review', () => {
    const again = happened(inReview(ines), takeReview(inReview(ines), desk, ines, after(20), 'x'), 'ines', after(20));
    expect(heldReview(again, ines, after(34))).toMatchObject({ id: 'review-1', leaseExpiresAt: after(35) });
  });

  it('continues the review of the round, so that its draft is found again', () => {
    const released = happened(inReview(ines), releaseReview(inReview(ines), ines, after(1)), ines.id, after(1));
    expect(takeReview(released, desk, noor, after(2), 'review-2')).toMatchObject([{ reviewId: 'review-1' }]);
  });

  it('is refused where the claim does not wait', () => {
    for (const claim of [extracted(), awaitingApproval(), resolved(), dismissed()]) {
      expect(refusalOf(() => takeReview(claim, desk, ines, NOON, 'x'))).toBe('claim-does-not-wait');
    }
  });

  it('is refused to outsiders', () => {
    expect(refusalOf(() => takeReview(queued(), desk, auditor, NOON, 'x'))).toBe('role-may-not-do-this');
    expect(refusalOf(() => takeReview(queued(), desk, elif, NOON, 'x'))).toBe('claim-is-on-another-desk');
  });
});

describe('who is offered a claim', () => {
  it('offers a queued claim to all but those who skipped it', () => {
    const skipped = happened(inReview(ines), skipReview(inReview(ines), ines, after(1)), ines.id, after(1));
    expect(skipped).toMatchObject({ state: 'queued', queuedAt: after(1) });
    expect([waitsFor(skipped, ines), waitsFor(skipped, noor)]).toEqual([false, true]);
  });

  it('offers a returned claim to its author alone, who is never shut out of taking it', () => {
    expect([waitsFor(returned(), ines), waitsFor(returned(), noor)]).toEqual([true, false]);
    expect(takeReview(returned(), desk, ines, after(3), 'x')).toHaveLength(1);
    expect(refusalOf(() => takeReview(returned(), desk, mara, after(3), 'x'))).toBe('claim-was-returned-to-its-author');
  });

  it('offers a returned claim to everyone once its author left it for a lease’s length', () => {
    expect(offerReturned(returned(), desk, after(16))).toEqual([]);
    const events = offerReturned(returned(), desk, after(17));
    expect(events).toEqual([{ type: 'ClaimQueued', reason: 'author-did-not-take-it-back' }]);
    expect(waitsFor(happened(returned(), events, null, after(17)), noor)).toBe(true);
  });

  it('counts that time from the return, whatever else is changed meanwhile', () => {
    const edited = happened(returned(), editClaim(returned(), { priority: 3 }, noor), noor.id, after(16));
    expect(offerReturned(edited, desk, after(17))).toHaveLength(1);
  });

  it('offers nothing that is not queued or returned', () => {
    for (const claim of [extracted(), inReview(), awaitingApproval(), resolved(), dismissed()]) {
      expect(waitsFor(claim, ines)).toBe(false);
      expect(offerReturned(claim, desk, after(999))).toEqual([]);
    }
  });
});

describe('the end of a lease', () => {
  it('is the clock’s, whether or not the sweep has come by', () => {
    expect(heldReview(inReview(ines), ines, after(14)).id).toBe('review-1');
    expect(refusalOf(() => heldReview(inReview(ines), ines, after(15)))).toBe('lease-is-lost');
    expect(refusalOf(() => releaseReview(inReview(ines), ines, after(15)))).toBe('lease-is-lost');
    expect(refusalOf(() => skipReview(inReview(ines), ines, after(15)))).toBe('lease-is-lost');
  });

  it('says who has the claim to one who does not', () => {
    expect(refusalOf(() => heldReview(inReview(ines), noor, NOON))).toBe('claim-is-held');
    expect(refusalOf(() => heldReview(queued(), noor, NOON))).toBe('lease-is-lost');
  });

  it('puts the claim back into the queue', () => {
    const events = expireLease(inReview(ines), after(15));
    expect(events).toEqual([{ type: 'LeaseExpired', reviewId: 'review-1', holderId: 'ines' }]);
    const back = happened(inReview(ines), events, null, after(15));
    expect(back).toMatchObject({ state: 'queued', queuedAt: after(15), review: { id: 'review-1', skippedBy: [] } });
  });

  it('is nothing where the lease still runs or nobody holds the claim', () => {
    expect(expireLease(inReview(ines), after(14))).toEqual([]);
    for (const claim of [queued(), awaitingApproval(), returned(), dismissed()]) {
      expect(expireLease(claim, after(999))).toEqual([]);
    }
  });
});
