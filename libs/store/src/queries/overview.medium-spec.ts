/** The overview's figures over a small week of work that was done by the real actions. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  approveVerdict,
  changeDesk,
  checkFollowUp,
  correctVerdict,
  followPlan,
  proposeVerdict,
  publishVerdict,
  queueClaim,
  returnVerdict,
  takeReview,
} from '#actions';
import { GENERAL_DESK, type Actor, type ExtractedClaim } from '#domain';
import { createTestDatabase, minutesLater, NOW, somebody, splitArticle, type TestDatabase } from '#testkit';
import { perform, type Tx } from '../perform.js';
import * as overview from './index.js';
import type { OverviewScope } from './overview-scope.js';

const EVIDENCE = [{ url: 'https://a.example/', title: 'A', stance: 'supports', kind: 'primary', readAt: NOW } as const];
/** NOW is a Monday, at nine. */
const SCOPE: OverviewScope = {
  desk: undefined,
  from: '2026-03-02T00:00:00.000Z',
  to: '2026-03-09T00:00:00.000Z',
  at: minutesLater(300),
};
const BEFORE: OverviewScope = { ...SCOPE, from: '2026-03-09T00:00:00.000Z', to: '2026-03-16T00:00:00.000Z' };

describe('the overview', () => {
  let db: TestDatabase;
  let ines: Actor;
  let noor: Actor;
  const ids: string[] = [];
  const act = <T>(action: (tx: Tx) => Promise<T>): Promise<T> => perform(db.dataSource, action);
  const ask = <T>(
    question: (tx: Tx, scope: OverviewScope) => Promise<T>,
    scope: Partial<OverviewScope> = {},
  ): Promise<T> => question(db.dataSource.manager as Tx, { ...SCOPE, ...scope });

  async function claimOf(statement: string, fields: Partial<ExtractedClaim> = {}): Promise<string> {
    const { claims } = await splitArticle(db.dataSource, ines, [statement], fields);
    ids.push(claims[0]?.id ?? '');
    return claims[0]?.id ?? '';
  }
  async function propose(claimId: string, rating: string, minutes: number): Promise<string> {
    const at = minutesLater(minutes);
    const { review } = await act((tx) => takeReview(tx, { claimId, actor: ines }, at));
    const finding = { scale: 'truth', rating, summary: 'It is so.', rationale: 'See A.', evidence: EVIDENCE };
    const command = { reviewId: review?.id ?? '', actor: ines, finding };
    return (await act((tx) => proposeVerdict(tx, command, at))).verdictId;
  }
  const approve = (verdictId: string, minutes: number): Promise<unknown> =>
    act((tx) => approveVerdict(tx, { verdictId, actor: noor }, minutesLater(minutes)));

  beforeAll(async () => {
    db = await createTestDatabase();
    ines = (await somebody(db.dataSource)).actor;
    noor = (await somebody(db.dataSource, ['editor', 'approver'])).actor;
    await act((tx) =>
      changeDesk(tx, { actorId: null, desk: { ...GENERAL_DESK, slug: 'economy', name: 'Economy' } }, NOW),
    );

    // Approved after 30 minutes, published, corrected two days later.
    const quick = await propose(await claimOf('Approved at once.'), 'true', 10);
    await approve(quick, 30);
    await act((tx) => publishVerdict(tx, { verdictId: quick, actor: noor }, minutesLater(40)));
    const correction = {
      verdictId: quick,
      kind: 'correction',
      note: 'A figure was wrong.',
      changes: { rating: 'mostly-true' },
    } as const;
    await act((tx) => correctVerdict(tx, { ...correction, actor: noor }, minutesLater(2 * 1_440)));

    // Returned after an hour, approved with another rating on the next day.
    const slow = await claimOf('Approved at the second try.');
    const first = await propose(slow, 'false', 20);
    await act((tx) => returnVerdict(tx, { verdictId: first, actor: noor, note: 'Look again.' }, minutesLater(60)));
    await approve(await propose(slow, 'mostly-false', 90), 1_440);

    // Waits for a decision; waits too long; waits on another desk; is below the threshold.
    await propose(await claimOf('Proposed.'), 'true', 100);
    await claimOf('Waits.');
    await db.dataSource.query(`update claim set desk = 'economy' where id = $1`, [
      await claimOf('Waits for the economy.'),
    ]);
    await claimOf('Not worth a check.', { checkworthiness: 0.1 });
  });
  afterAll(() => db.drop());

  it('counts what waits, and how much of it too long', async () => {
    const waiting = await ask(overview.overviewWaiting);
    expect(waiting).toMatchObject({ value: 2, overLimit: 2, overBySeconds: 3_600, more: 0 });
    expect(waiting.rows.map(({ statement, seconds, overLimit }) => [statement, seconds, overLimit])).toEqual([
      ['Waits.', 18_000, true],
      ['Waits for the economy.', 18_000, true],
    ]);
    expect(await ask(overview.overviewWaiting, { desk: 'economy' })).toMatchObject({ value: 1 });
    expect(await ask(overview.overviewWaiting, { desk: 'nowhere' })).toEqual({
      value: 0,
      overLimit: 0,
      rows: [],
      more: 0,
    });
  });

  it.each([
    [30, [1, 0, 0, 0]],
    [60, [0, 1, 0, 0]],
    [120, [0, 0, 1, 0]],
    [240, [0, 0, 1, 0]],
    [241, [0, 0, 0, 1]],
  ])('puts a wait of %i minutes on its step', async (minutes, counts) => {
    const byAge = await ask(overview.overviewWaitingByAge, { desk: 'economy', at: minutesLater(minutes) });
    expect(byAge).toEqual({
      steps: [60, 120, 240],
      rows: [{ desk: 'economy', name: 'Economy', counts, total: 1, overLimit: minutes > 240 ? 1 : 0 }],
    });
  });

  it('knows what waits for a decision', async () => {
    expect(await ask(overview.overviewToApprove)).toMatchObject({
      value: 1,
      rows: [{ statement: 'Proposed.', seconds: 200 * 60 }],
    });
  });

  it('counts decisions once, and not a correction among them', async () => {
    const decided = await ask(overview.overviewDecided);
    expect(decided).toMatchObject({ value: 3, before: 0, more: 0 });
    expect(decided.rows.map(({ decision, rating, at }) => [decision, rating, at])).toEqual([
      ['approve', 'mostly-false', minutesLater(1_440)],
      ['return', 'false', minutesLater(60)],
      ['approve', 'true', minutesLater(30)],
    ]);
    expect(await ask(overview.overviewDecided, BEFORE)).toMatchObject({ value: 0, before: 3, rows: [] });
    const days = await ask(overview.overviewDecisionsByDay);
    expect(days).toHaveLength(7);
    expect(days.slice(0, 3)).toEqual([
      { day: '2026-03-02', approved: 1, returned: 1 },
      { day: '2026-03-03', approved: 1, returned: 0 },
      { day: '2026-03-04', approved: 0, returned: 0 },
    ]);
  });

  it('measures the time from the desk to the approval, also over a return', async () => {
    const time = await ask(overview.overviewTimeToVerdict);
    expect(time).toMatchObject({ cases: 2, p50: 735 * 60, p90: 1_299 * 60 });
    expect(time.rows.map(({ seconds }) => seconds / 60)).toEqual([1_440, 30]);
    expect(await ask(overview.overviewTimeToVerdict, BEFORE)).toEqual({
      cases: 0,
      before: 735 * 60,
      rows: [],
      more: 0,
    });
    expect(await ask(overview.overviewTimeByWeek)).toEqual([
      { week: '2026-03-02', cases: 2, p50: 735 * 60, p90: 1_299 * 60 },
    ]);
  });

  it('sets what was proposed first against what was approved', async () => {
    expect(await ask(overview.overviewAgreement)).toEqual({
      scale: 'truth',
      cells: [
        { first: 'false', final: 'mostly-false', count: 1 },
        { first: 'true', final: 'true', count: 1 },
      ],
    });
    expect(await ask(overview.overviewAgreement, BEFORE)).toEqual({ cells: [] });
  });

  it('counts what was published, and what was corrected of it', async () => {
    expect(await ask(overview.overviewPublished)).toMatchObject({
      value: 1,
      before: 0,
      rows: [{ statement: 'Approved at once.', rating: 'true', at: minutesLater(40) }],
    });
    expect(await ask(overview.overviewCorrections)).toEqual([
      { week: '2026-03-02', correction: 1, update: 0, retraction: 0 },
    ]);
    const twoWeeks = { from: '2026-02-27T00:00:00.000Z', to: '2026-03-10T00:00:00.000Z' };
    expect((await ask(overview.overviewCorrections, twoWeeks)).map(({ week }) => week)).toEqual([
      '2026-02-23',
      '2026-03-02',
      '2026-03-09',
    ]);
  });

  it('counts plans by how they stand, and what came of them', async () => {
    const plan = (dueFrom: string, dueTo = dueFrom): Partial<ExtractedClaim> => ({
      kind: 'plan',
      plan: { actors: ['The ministry'], action: 'report', dueFrom, dueTo, duePrecision: 'day', dueText: 'then' },
    });
    const kept = await claimOf('It will be kept.', plan('2026-03-03'));
    await claimOf('It will be due soon.', plan('2026-03-20'));
    await claimOf('It will be due later.', plan('2026-08-01'));
    const late = await claimOf('It is late.', plan('2026-02-01'));
    for (const id of ids.slice(-4)) {
      await act((tx) => followPlan(tx, id, NOW));
    }
    await db.dataSource.query(`update follow_up set state = 'overdue' where claim_id = $1`, [late]);
    const [followUp] = await db.dataSource.query<{ id: string }[]>('select id from follow_up where claim_id = $1', [
      kept,
    ]);
    const check = { outcome: 'kept', note: 'It came.', evidence: EVIDENCE };
    await act((tx) =>
      checkFollowUp(tx, { followUpId: followUp?.id ?? '', actor: ines, ...check }, minutesLater(2_000)),
    );
    const plans = await ask(overview.overviewPlans);
    expect(plans).toMatchObject({ overdue: 1, dueWithin30Days: 1, closed: 1, kept: 1, more: 0 });
    expect(plans.rows.map(({ statement, state }) => [statement, state])).toEqual([
      ['It is late.', 'overdue'],
      ['It will be due soon.', 'scheduled'],
      ['It will be kept.', 'closed'],
    ]);
    expect(await ask(overview.overviewOutcomes)).toEqual([{ outcome: 'kept', count: 1 }]);
    expect(await ask(overview.overviewOutcomes, BEFORE)).toEqual([]);
  });

  it('starts the clock when an editor queues what the desk did not', async () => {
    const claimId = await claimOf('Queued by hand.', { checkworthiness: 0.1 });
    await act((tx) => queueClaim(tx, { claimId, actor: ines }, minutesLater(3_000)));
    await approve(await propose(claimId, 'true', 3_010), 3_020);
    const time = await ask(overview.overviewTimeToVerdict);
    expect(time.rows.find(({ statement }) => statement === 'Queued by hand.')?.seconds).toBe(20 * 60);
  });
});
