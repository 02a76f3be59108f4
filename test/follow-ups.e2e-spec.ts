/** Follow-ups over HTTP: finding what is due, moving it, checking it, and the end of it. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { advancePlan, followPlan } from '#actions';
import type { Claim, Plan } from '#domain';
import { perform } from '#store';
import type { Answer } from './support/call.js';
import { type Caller, FINDING, openDesk, type TestDesk } from './support/desk.js';

let desk: TestDesk;
let editor: Caller;
beforeAll(async () => {
  desk = await openDesk('Postgres');
  editor = await desk.somebody();
}, 60_000);
afterAll(() => desk?.close(), 30_000);

const { evidence: EVIDENCE } = FINDING;
const PLAN: Plan = {
  actors: ['The port'],
  action: 'open its second basin',
  dueFrom: '2026-07-01',
  dueTo: '2026-07-31',
  duePrecision: 'month',
  dueText: 'in July',
};

let plans = 0;

/** A claim with this plan, followed as the worker does at `at`. */
async function follow(plan: Plan, at = '2026-03-02T09:00:00.000Z'): Promise<Claim> {
  plans += 1;
  const [claim] = await desk.makeClaims([`In its plan ${plans}, the port is to ${plan.action}.`], {
    kind: 'plan',
    plan,
  });
  const { dataSource } = desk.database;
  await perform(dataSource, (tx) => followPlan(tx, claim?.id ?? '', at));
  return perform(dataSource, (tx) => advancePlan(tx, claim?.id ?? '', at));
}

const pathOf = ({ followUp }: Claim): string => `/v1/follow-ups/${followUp?.id}`;
const itemsOf = (answer: Answer): Record<string, unknown>[] => answer.body?.['items'] as Record<string, unknown>[];

describe('the list of follow-ups', () => {
  let ids: Record<'soon' | 'due' | 'later', string | undefined>;
  beforeAll(async () => {
    const later = await follow({ ...PLAN, dueFrom: '2031-01-01', dueTo: '2031-12-31', duePrecision: 'year' });
    const due = await follow({ ...PLAN, dueFrom: '2030-01-01', dueTo: '2030-01-31' }, '2030-01-02T09:00:00.000Z');
    const soon = await follow({ actors: ['The port'], action: 'dredge', dueText: 'soon' }, '2029-11-01T00:00:00.000Z');
    ids = { later: later.followUp?.id, due: due.followUp?.id, soon: soon.followUp?.id };
  });

  const listed = async (query: string): Promise<unknown[]> =>
    itemsOf(await editor.get(`/v1/follow-ups?${query}`)).map(({ id }) => id);

  it('is in the order of the days on which they come back, with or without a date', async () => {
    expect(await listed('')).toEqual([ids.due, ids.soon, ids.later]);
    expect(await listed('dueBefore=2030-01-01')).toEqual([]);
    expect(await listed('dueBefore=2030-02-01')).toEqual([ids.due, ids.soon]);
    expect(await listed('state=due')).toEqual([ids.due]);
    expect(await listed('state=scheduled,overdue&desk=general')).toEqual([ids.soon, ids.later]);
    expect(await listed('desk=sports')).toEqual([]);
  });

  it('comes in pages that have each once', async () => {
    const seen: unknown[] = [];
    for (let query = 'limit=1'; ;) {
      const answer = await editor.get(`/v1/follow-ups?${query}`);
      seen.push(...itemsOf(answer).map(({ id }) => id));
      const next = answer.body?.['nextCursor'];
      if (typeof next !== 'string') break;
      query = `limit=1&cursor=${next}`;
    }
    expect(seen).toEqual([ids.due, ids.soon, ids.later]);
  });

  it('has no date where the plan names none, and says the words', async () => {
    const { body } = await editor.get(`/v1/follow-ups/${ids.soon}`);
    expect(body).toMatchObject({
      dueText: 'soon',
      lookAgainOn: '2030-01-30',
      state: 'scheduled',
      actors: ['The port'],
    });
    expect(body).not.toHaveProperty('dueFrom');
  });

  it('leaves out what was dismissed', async () => {
    const claim = await follow({ ...PLAN, dueFrom: '2030-06-01', dueTo: '2030-06-01' });
    await editor.post(`/v1/claims/${claim.id}/dismissal`, { reason: 'not-checkable' });
    expect(await listed('')).not.toContain(claim.followUp?.id);
  });

  it.each(['state=gone', 'dueBefore=soon', 'dueBefore=2030-02-31', 'cursor=x', 'limit=0'])(
    'refuses %s',
    async (query) => {
      expect((await editor.get(`/v1/follow-ups?${query}`)).status).toBe(400);
    },
  );
});

describe('one follow-up', () => {
  let claim: Claim;
  let etag: string;
  beforeEach(async () => {
    claim = await follow(PLAN, '2026-07-02T09:00:00.000Z');
    etag = (await editor.get(pathOf(claim))).headers.get('etag') ?? '';
  });

  it('carries its claim, its window and the words that it was read from', async () => {
    const { id, statement } = claim;
    const { dueText, dueFrom, dueTo, duePrecision } = PLAN;
    expect((await editor.get(pathOf(claim))).body).toMatchObject({
      claim: { id, statement, claimants: [{ name: 'The ministry' }] },
      ...{ dueText, dueFrom, dueTo, duePrecision, state: 'due', checks: [] },
    });
  });

  it('is moved by who has read its present version, with a reason that stands in the history', async () => {
    const changes = { dueFrom: '2026-09-01', dueTo: '2026-09-30', duePrecision: 'month', reason: 'It was put off.' };
    expect((await editor.patch(pathOf(claim), changes, '')).status).toBe(428);
    const moved = await editor.patch(pathOf(claim), changes, etag);
    const { reason, ...window } = changes;
    expect(moved.body).toMatchObject({ ...window, dueText: 'in July' });
    expect(moved.headers.get('etag')).not.toBe(etag);
    expect((await editor.patch(pathOf(claim), { dueTo: '2026-10-31' }, etag)).status).toBe(412);
    expect((await editor.get(`/v1/claims/${claim.id}/history`)).text).toContain(reason);
  });

  it('keeps the days that a change does not name, and says how exact they are', async () => {
    const moved = await editor.patch(pathOf(claim), { dueTo: '2036-08-15' }, etag);
    expect(moved.body).toMatchObject({ dueFrom: '2026-07-01', dueTo: '2036-08-15', duePrecision: 'range' });
    const again = await editor.patch(pathOf(claim), { lookAgainOn: '2036-01-01' }, moved.headers.get('etag') ?? '');
    expect(again.body).toMatchObject({ lookAgainOn: '2036-01-01', state: 'scheduled' });
    expect(again.body).not.toHaveProperty('dueFrom');
  });

  it.each([
    ['an end before the beginning', { dueTo: '2026-06-30' }, 422],
    ['a window and a day to look again', { dueFrom: '2026-09-01', lookAgainOn: '2026-09-01' }, 422],
    ['a day that there is not', { dueFrom: '2026-02-30' }, 400],
    ['a field that it has not', { outcome: 'kept' }, 400],
  ])('cannot be given %s', async (_, changes, status) => {
    expect((await editor.patch(pathOf(claim), changes, etag)).status).toBe(status);
    expect((await editor.get(pathOf(claim))).headers.get('etag')).toBe(etag);
  });

  it('stays open while nothing is settled, and is closed by the check that settles it', async () => {
    const checks = `${pathOf(claim)}/checks`;
    const first = await editor.post(checks, { outcome: 'in-progress', note: 'Dredgers are at work.' });
    expect([first.status, first.body?.['state'], first.body?.['outcome']]).toEqual([201, 'due', 'in-progress']);
    const kept = { outcome: 'kept', note: 'The basin was opened.' };
    const bare = await editor.post(checks, kept);
    expect([bare.status, bare.body?.['code']]).toEqual([422, 'check-needs-evidence']);
    const closed = await editor.post(checks, { ...kept, evidence: EVIDENCE });
    const by = { id: editor.actor.id, name: editor.actor.name };
    expect(closed.body).toMatchObject({
      state: 'closed',
      outcome: 'kept',
      checks: [{ by }, { by, evidence: EVIDENCE }],
    });
    expect((await editor.post(checks, { ...kept, evidence: EVIDENCE })).status).toBe(409);
  });

  it('is not for editors of other desks, nor for auditors', async () => {
    await desk.database.dataSource.query(`insert into desk select gen_random_uuid(), 'sports', 'Sports', mode,
      min_checkworthiness, lease_minutes, escalate_after_minutes, 1 from desk where slug = 'general'
      on conflict do nothing`);
    const check = { outcome: 'in-progress', note: 'Seen.' };
    for (const who of [await desk.somebody(['editor'], ['sports']), await desk.somebody(['auditor'])]) {
      expect((await who.get(pathOf(claim))).status).toBe(200);
      expect((await who.post(`${pathOf(claim)}/checks`, check)).status).toBe(403);
      expect((await who.patch(pathOf(claim), { dueFrom: '2026-07-02' }, etag)).status).toBe(403);
    }
  });
});
