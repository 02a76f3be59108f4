/** Proposing, deciding on, publishing and correcting verdicts. */
import { describe, expect, it } from '@jest/globals';
import {
  admin,
  after,
  awaitingApproval,
  desk,
  elif,
  evidence,
  finding,
  happened,
  ines,
  inReview,
  mara,
  noor,
  published,
  queued,
  resolved,
  singleDesk,
  tomas,
} from '../../testing/builders.js';
import { refusalOf } from '../../testing/refusals.js';
import promise from '../scale/promise.scale.js';
import truth from '../scale/truth.scale.js';
import { currentVerdict, proposedVerdict, publishedVerdict } from '../verdict/verdict.js';
import { reopenClaim } from './editing.js';
import {
  correctVerdict,
  decideOnVerdict,
  isPublished,
  proposeVerdict,
  publishVerdict,
  withdrawVerdict,
} from './judging.js';
import { takeReview } from './reviewing.js';
import type { Claim } from './state.js';

const command = { finding, scale: truth, desk, verdictId: 'verdict-1' };
const approve = { verdictId: 'verdict-1', decision: 'approve' } as const;
const correction = {
  verdictId: 'verdict-2',
  supersedes: 'verdict-1',
  note: 'A date was wrong.',
  scale: truth,
} as const;

describe('proposing a verdict', () => {
  it('makes a held claim await approval, its author named', () => {
    expect(awaitingApproval()).toMatchObject({
      state: 'awaiting-approval',
      verdicts: [{ ...finding, id: 'verdict-1', state: 'proposed', authorId: 'ines', proposedAt: after(1) }],
    });
  });

  it('on a single desk resolves the claim, with the approval in the author’s name', () => {
    const events = proposeVerdict(inReview(), { ...command, desk: singleDesk }, ines, after(1));
    expect(events.map((e) => e.type)).toEqual(['VerdictProposed', 'VerdictApproved']);
    const claim = happened(inReview(), events, ines.id, after(1));
    expect(claim).toMatchObject({ state: 'resolved', verdicts: [{ state: 'approved', decidedBy: 'ines' }] });
  });

  it('needs the lease', () => {
    expect(refusalOf(() => proposeVerdict(inReview(), command, ines, after(15)))).toBe('lease-is-lost');
    expect(refusalOf(() => proposeVerdict(inReview(), command, noor, after(1)))).toBe('claim-is-held');
    expect(refusalOf(() => proposeVerdict(queued(), command, ines, after(1)))).toBe('lease-is-lost');
  });

  it.each([
    ['verdict-needs-evidence', { ...command, finding: { ...finding, evidence: [] } }],
    ['rating-is-not-on-the-scale', { ...command, finding: { ...finding, rating: 'kept' } }],
    ['scale-is-for-outcomes', { ...command, scale: promise, finding: { ...finding, rating: 'kept' } }],
  ])('is refused as %s', (code, bad) => {
    expect(refusalOf(() => proposeVerdict(inReview(), bad, ines, after(1)))).toBe(code);
  });
});

describe('withdrawing a verdict', () => {
  it('gives the review back to its author with a fresh lease', () => {
    const claim = happened(
      awaitingApproval(),
      withdrawVerdict(awaitingApproval(), 'verdict-1', desk, ines, after(9)),
      ines.id,
      after(9),
    );
    expect(claim).toMatchObject({
      state: 'in-review',
      review: { id: 'review-1', holderId: 'ines', leaseExpiresAt: after(24) },
      verdicts: [{ state: 'withdrawn' }],
    });
  });

  it('is its author’s alone, and only before it is decided on', () => {
    const withdraw = (claim: Claim, by = ines): unknown => withdrawVerdict(claim, 'verdict-1', desk, by, after(9));
    expect(refusalOf(() => withdraw(awaitingApproval(), mara))).toBe('verdict-is-anothers');
    expect(refusalOf(() => withdraw(resolved()))).toBe('verdict-is-not-proposed');
  });
});

describe('deciding on a verdict', () => {
  it('is never its author’s, whatever their roles', () => {
    const claim = awaitingApproval(mara);
    expect(refusalOf(() => decideOnVerdict(claim, approve, mara))).toBe('verdict-needs-another-approver');
    expect(refusalOf(() => decideOnVerdict(claim, { ...approve, decision: 'return', note: 'x' }, mara))).toBe(
      'verdict-needs-another-approver',
    );
  });

  it('is an approver’s of the claim’s desk', () => {
    for (const [actor, code] of [
      [noor, 'role-may-not-do-this'],
      [admin, 'role-may-not-do-this'],
      [elif, 'claim-is-on-another-desk'],
    ] as const) {
      expect(refusalOf(() => decideOnVerdict(awaitingApproval(), approve, actor))).toBe(code);
    }
  });

  it('by approval resolves the claim and keeps the note', () => {
    const events = decideOnVerdict(awaitingApproval(), { ...approve, note: 'Well sourced.' }, tomas);
    expect(happened(awaitingApproval(), events, tomas.id, after(2))).toMatchObject({
      state: 'resolved',
      verdicts: [{ state: 'approved', decidedBy: 'tomas', decidedAt: after(2), decisionNote: 'Well sourced.' }],
    });
  });

  it('by return needs a note that says something', () => {
    for (const note of [{}, { note: '' }, { note: ' \n' }]) {
      const decision = { verdictId: 'verdict-1', decision: 'return', ...note } as const;
      expect(refusalOf(() => decideOnVerdict(awaitingApproval(), decision, tomas))).toBe('return-needs-a-note');
    }
  });

  it('happens once', () => {
    expect(refusalOf(() => decideOnVerdict(resolved(), approve, mara))).toBe('verdict-is-not-proposed');
  });

  it('of another claim’s verdict is a fault of the program, not a refusal', () => {
    expect(() => decideOnVerdict(resolved(), { ...approve, verdictId: 'elsewhere' }, mara)).toThrow(
      'verdict elsewhere is not of claim claim-1',
    );
  });
});

describe('publishing', () => {
  it('needs an approved verdict and an approver', () => {
    const publish = (claim: Claim, by = tomas): unknown =>
      publishVerdict(claim, { verdictId: 'verdict-1', slug: 's' }, by);
    expect(refusalOf(() => publish(awaitingApproval()))).toBe('verdict-is-not-approved');
    expect(refusalOf(() => publish(published()))).toBe('verdict-is-not-approved');
    expect(refusalOf(() => publish(resolved(), ines))).toBe('role-may-not-do-this');
    expect([isPublished(resolved()), isPublished(published())]).toEqual([false, true]);
  });

  /** Reopened, taken by Noor, and a second verdict approved by Tomas ten minutes after noon. */
  function secondVerdict(first: Claim): Claim {
    const again = happened(first, reopenClaim(first, 'New figures.', tomas), tomas.id, after(5));
    const taken = happened(again, takeReview(again, desk, noor, after(6), 'review-2'), noor.id, after(6));
    const proposal = proposeVerdict(taken, { ...command, verdictId: 'verdict-2' }, noor, after(7));
    const proposed = happened(taken, proposal, noor.id, after(7));
    const approval = decideOnVerdict(proposed, { ...approve, verdictId: 'verdict-2' }, tomas);
    return happened(proposed, approval, tomas.id, after(10));
  }

  it('of a second verdict supersedes the first and keeps the address', () => {
    const claim = secondVerdict(published());
    const events = publishVerdict(claim, { verdictId: 'verdict-2', slug: 'another-slug' }, tomas);
    const now = happened(claim, events, tomas.id, after(11));
    expect(now).toMatchObject({ slug: 'merkel-hosts', verdicts: [{ state: 'superseded' }, { state: 'published' }] });
    expect(publishedVerdict(now.verdicts)).toMatchObject({ id: 'verdict-2', supersedes: 'verdict-1' });
  });

  it('does not put an earlier verdict over a later one', () => {
    const publish = (): unknown =>
      publishVerdict(secondVerdict(resolved()), { verdictId: 'verdict-1', slug: 's' }, tomas);
    expect(refusalOf(publish)).toBe('verdict-is-not-in-force');
  });

  it('replaces what a correction made of the first verdict meanwhile', () => {
    const again = happened(published(), reopenClaim(published(), 'New figures.', tomas), tomas.id, after(5));
    const taken = happened(again, takeReview(again, desk, noor, after(6), 'review-2'), noor.id, after(6));
    const proposal = proposeVerdict(taken, { ...command, verdictId: 'verdict-3' }, noor, after(7));
    const proposed = happened(taken, proposal, noor.id, after(7));
    const retracting = correctVerdict(proposed, { ...correction, kind: 'retraction', changes: {} }, mara);
    const retracted = happened(proposed, retracting, mara.id, after(8));
    expect(currentVerdict(retracted.verdicts)?.id).toBe('verdict-2');
    expect(proposedVerdict(retracted.verdicts)?.id).toBe('verdict-3');
    const approval = decideOnVerdict(retracted, { ...approve, verdictId: 'verdict-3' }, tomas);
    const approved = happened(retracted, approval, tomas.id, after(9));
    expect(currentVerdict(approved.verdicts)?.id).toBe('verdict-3');
    const publication = publishVerdict(approved, { verdictId: 'verdict-3', slug: 's' }, tomas);
    const now = happened(approved, publication, tomas.id, after(10));
    expect(publishedVerdict(now.verdicts)).toMatchObject({ id: 'verdict-3', supersedes: 'verdict-2' });
  });
});

describe('correcting', () => {
  it('supersedes the published verdict and keeps what it does not name', () => {
    const events = correctVerdict(
      published(),
      { ...correction, kind: 'correction', changes: { rating: 'half-true' } },
      mara,
    );
    const claim = happened(published(), events, mara.id, after(9));
    expect(claim.verdicts).toMatchObject([
      { id: 'verdict-1', state: 'superseded', rating: 'mostly-true' },
      {
        id: 'verdict-2',
        state: 'published',
        rating: 'half-true',
        summary: finding.summary,
        evidence: [evidence],
        reviewId: 'review-1',
        supersedes: 'verdict-1',
        correction: { kind: 'correction', note: 'A date was wrong.' },
        publishedAt: after(9),
      },
    ]);
  });

  it('is refused to others than approvers, without evidence, and of what is not published', () => {
    const correct = (claim: Claim, changes = {}, by = tomas): unknown =>
      correctVerdict(claim, { ...correction, kind: 'update', changes }, by);
    expect(refusalOf(() => correct(published(), {}, ines))).toBe('role-may-not-do-this');
    expect(refusalOf(() => correct(published(), { evidence: [] }))).toBe('verdict-needs-evidence');
    expect(refusalOf(() => correct(published(), { rating: 'kept' }))).toBe('rating-is-not-on-the-scale');
    expect(refusalOf(() => correct(resolved()))).toBe('verdict-is-not-published');
  });
});
