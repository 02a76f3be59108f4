/** What waits for a person, counted against what they can really take and decide. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { approveVerdict, changeDesk, proposeVerdict, returnVerdict, skipReview, takeReview } from '#actions';
import { GENERAL_DESK, type Actor } from '#domain';
import { createTestDatabase, NOW, somebody, splitArticle, type TestDatabase } from '#testkit';
import { perform, type Tx } from '../perform.js';
import { ownCounts, type OwnCounts } from './own-counts.js';

const NOTHING = { waiting: 0, toApprove: 0, mine: 0, returned: 0 };

describe('what waits for a person', () => {
  let db: TestDatabase;
  let ines: Actor;
  let noor: Actor;
  let boss: Actor;
  const act = <T>(action: (tx: Tx) => Promise<T>): Promise<T> => perform(db.dataSource, action);
  const countsOf = ({ id: personId, desks }: Actor, at = NOW): Promise<OwnCounts> =>
    ownCounts(db.dataSource.manager, { personId, desks, at });
  const own = async (actor: Actor): Promise<object> => {
    const { followUps: _, ...counts } = await countsOf(actor);
    return counts;
  };

  beforeAll(async () => {
    db = await createTestDatabase();
    [ines, noor] = [(await somebody(db.dataSource)).actor, (await somebody(db.dataSource)).actor];
    boss = (await somebody(db.dataSource, ['approver'])).actor;
  });
  afterAll(() => db.drop());

  it('follows a claim from its queue to its decision', async () => {
    const { claims } = await splitArticle(db.dataSource, ines, ['The bridge opened.', 'The tunnel closed.']);
    const [claimId = '', other = ''] = claims.map(({ id }) => id);
    expect(await own(ines)).toEqual({ ...NOTHING, waiting: 2 });

    const taken = await act((tx) => takeReview(tx, { claimId, actor: ines }, NOW));
    const reviewId = taken.review?.id ?? '';
    expect([await own(ines), await own(noor)]).toEqual([
      { ...NOTHING, waiting: 1, mine: 1 },
      { ...NOTHING, waiting: 1 },
    ]);

    const skipped = await act((tx) => takeReview(tx, { claimId: other, actor: noor }, NOW));
    await act((tx) => skipReview(tx, { reviewId: skipped.review?.id ?? '', actor: noor }, NOW));
    expect([await own(noor), await own(boss)]).toEqual([NOTHING, { ...NOTHING, waiting: 1 }]);

    const finding = {
      ...{ scale: 'truth', rating: 'true', summary: 'It did.', rationale: 'See the register.' },
      evidence: [{ url: 'https://a.example/', title: 'A', stance: 'supports', kind: 'primary', readAt: NOW } as const],
    };
    const { verdictId } = await act((tx) => proposeVerdict(tx, { reviewId, actor: ines, finding }, NOW));
    expect([await own(ines), await own(boss)]).toEqual([
      { ...NOTHING, waiting: 1 },
      { ...NOTHING, waiting: 1, toApprove: 1 },
    ]);

    await act((tx) => returnVerdict(tx, { verdictId, actor: boss, note: 'Which bridge?' }, NOW));
    expect([await own(ines), await own(boss)]).toEqual([
      { ...NOTHING, waiting: 1, returned: 1 },
      { ...NOTHING, waiting: 1 },
    ]);

    const again = await act((tx) => takeReview(tx, { claimId, actor: ines }, NOW));
    const second = await act((tx) =>
      proposeVerdict(tx, { reviewId: again.review?.id ?? '', actor: ines, finding }, NOW),
    );
    await act((tx) => approveVerdict(tx, { verdictId: second.verdictId, actor: boss }, NOW));
    expect([await own(ines), await own(boss)]).toEqual([
      { ...NOTHING, waiting: 1 },
      { ...NOTHING, waiting: 1 },
    ]);
  });

  it('leaves out the desks that the person does not belong to', async () => {
    const desk = { ...GENERAL_DESK, slug: 'economy', name: 'Economy' };
    await act((tx) => changeDesk(tx, { actorId: null, desk }, NOW));
    expect((await countsOf({ ...ines, desks: ['economy'] })).waiting).toBe(0);
    expect((await countsOf({ ...ines, desks: ['economy', 'general'] })).waiting).toBe(1);
  });

  it.each([
    ['2026-03-10', '2026-03-20', 'due', { overdue: 0, dueToday: 0, due: 1 }],
    ['2026-03-01', '2026-03-02', 'due', { overdue: 0, dueToday: 1, due: 1 }],
    ['2026-02-01', '2026-03-01', 'overdue', { overdue: 1, dueToday: 0, due: 0 }],
    ['2026-04-01', '2026-04-02', 'scheduled', { overdue: 0, dueToday: 0, due: 0 }],
    ['2026-02-01', '2026-03-01', 'closed', { overdue: 0, dueToday: 0, due: 0 }],
  ])('counts a plan due from %s to %s that is %s', async (dueFrom, dueTo, state, expected) => {
    const { claims } = await splitArticle(db.dataSource, ines, [`The ministry will report (${dueFrom}, ${state}).`]);
    const before = (await countsOf(ines)).followUps;
    await db.dataSource.query(
      `insert into follow_up (id, claim_id, state, actors, action, due_from, due_to, checks, version)
       values (gen_random_uuid(), $1, $2, '{}', 'report', $3, $4, '[]', 1)`,
      [claims[0]?.id, state, dueFrom, dueTo],
    );
    const after = (await countsOf(ines)).followUps;
    expect({
      overdue: after.overdue - before.overdue,
      dueToday: after.dueToday - before.dueToday,
      due: after.due - before.due,
    }).toEqual(expected);
  });
});
