/** Two editors propose without seeing each other; a third decides where they differ. */
import { describe, expect, it } from '@jest/globals';
import { after, blindDesk, finding, happened, ines, inReview, mara, noor, tomas } from '../../testing/builders.js';
import { refusalOf } from '../../testing/refusals.js';
import truth from '../scale/truth.scale.js';
import { currentVerdict, disputed } from '../verdict/verdict.js';
import type { Finding } from '../verdict/verdict.js';
import { dismissClaim, editClaim, reopenClaim } from './editing.js';
import { decideOnVerdict, proposeVerdict, withdrawVerdict } from './judging.js';
import { takeReview, waitsFor } from './reviewing.js';
import type { Claim } from './state.js';

const base = { scale: truth, desk: blindDesk, digest: 'digest' };

/** Ines has proposed, one minute after noon. */
function sealed(): Claim {
  const claim = inReview();
  const events = proposeVerdict(claim, { ...base, finding, verdictId: 'verdict-1' }, ines, after(1));
  expect(events).toEqual([{ type: 'VerdictSealed', verdictId: 'verdict-1', reviewId: 'review-1', digest: 'digest' }]);
  return happened(claim, events, ines.id, after(1));
}

/** Noor has taken it, two minutes after noon. */
function takenAgain(): Claim {
  return happened(sealed(), takeReview(sealed(), blindDesk, noor, after(2), 'review-2'), noor.id, after(2));
}

/** Noor has proposed, three minutes after noon. */
function proposedTwice(second: Partial<Finding>): { claim: Claim; types: string[] } {
  const claim = takenAgain();
  const command = {
    ...{ ...base, finding: { ...finding, ...second }, verdictId: 'verdict-2' },
    sealed: { finding, salt: 'salt' },
  };
  const events = proposeVerdict(claim, command, noor, after(3));
  return { claim: happened(claim, events, noor.id, after(3)), types: events.map(({ type }) => type) };
}

describe('the first verdict of a double-blind desk', () => {
  it('is sealed: the history has its digest alone, and the claim waits for another editor', () => {
    const claim = sealed();
    expect(claim).toMatchObject({
      state: 'queued',
      queuedAt: after(1),
      verdicts: [],
      sealed: { verdictId: 'verdict-1', authorId: 'ines', proposedAt: after(1) },
    });
    expect([waitsFor(claim, ines), waitsFor(claim, noor)]).toEqual([false, true]);
    expect(refusalOf(() => takeReview(claim, blindDesk, ines, after(2), 'x'))).toBe('your-verdict-is-sealed');
  });

  it('keeps the claim as it was judged, until it is dismissed and so judged no more', () => {
    expect(refusalOf(() => editClaim(takenAgain(), { statement: 'Another.' }, noor))).toBe('claim-has-a-verdict');
    const dismissed = happened(sealed(), dismissClaim(sealed(), { reason: 'duplicate' }, ines), ines.id);
    expect(dismissed).not.toHaveProperty('sealed');
    const reopened = happened(dismissed, reopenClaim(dismissed, 'A mistake.', ines), ines.id);
    expect(waitsFor(reopened, ines)).toBe(true);
  });
});

describe('the second verdict of a double-blind desk', () => {
  it('that agrees resolves the claim: the first is in force, approved by the second editor', () => {
    const { claim, types } = proposedTwice({ summary: 'In other words.' });
    expect(types).toEqual(['VerdictOpened', 'VerdictProposed', 'VerdictApproved']);
    expect(claim.state).toBe('resolved');
    expect(claim).not.toHaveProperty('sealed');
    expect(currentVerdict(claim.verdicts)).toMatchObject({ id: 'verdict-1', authorId: 'ines', decidedBy: 'noor' });
    expect(claim.verdicts.map(({ id, state }) => [id, state])).toEqual([
      ['verdict-1', 'approved'],
      ['verdict-2', 'set-aside'],
    ]);
  });

  it('that differs leaves both to a third editor, and to neither author', () => {
    const { claim, types } = proposedTwice({ rating: 'false' });
    expect(types).toEqual(['VerdictOpened', 'VerdictProposed']);
    expect(disputed(claim.verdicts).map(({ id, authorId }) => [id, authorId])).toEqual([
      ['verdict-1', 'ines'],
      ['verdict-2', 'noor'],
    ]);
    const approve = { verdictId: 'verdict-2', decision: 'approve' } as const;
    const author = { ...ines, roles: ['editor', 'approver'] } as const;
    expect(refusalOf(() => decideOnVerdict(claim, approve, author))).toBe('verdict-needs-another-approver');
    expect(refusalOf(() => withdrawVerdict(claim, 'verdict-2', blindDesk, noor, after(4)))).toBe('verdicts-are-open');
    const decided = happened(claim, decideOnVerdict(claim, approve, tomas), tomas.id, after(4));
    expect(decided.verdicts.map(({ state }) => state)).toEqual(['set-aside', 'approved']);
    expect(decided.state).toBe('resolved');
  });

  it('is over with the first when the third finds neither right: anybody may begin anew', () => {
    const { claim } = proposedTwice({ rating: 'false' });
    const decision = { verdictId: 'verdict-1', decision: 'return', note: 'Neither names the year.' } as const;
    const back = happened(claim, decideOnVerdict(claim, decision, mara), mara.id, after(4));
    expect(back).toMatchObject({ state: 'queued', verdicts: [{ state: 'returned' }, { state: 'returned' }] });
    expect([ines, noor, tomas].map((editor) => waitsFor(back, editor))).toEqual([true, true, true]);
  });

  it('opens the sealed one also where the desk has become another meanwhile', () => {
    const claim = takenAgain();
    const command = { ...base, desk: { ...blindDesk, mode: 'single' as const }, finding, verdictId: 'verdict-2' };
    const events = proposeVerdict(claim, { ...command, sealed: { finding, salt: 'salt' } }, noor, after(3));
    expect(events.map(({ type }) => type)).toEqual(['VerdictOpened', 'VerdictProposed', 'VerdictApproved']);
  });
});
