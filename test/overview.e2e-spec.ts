/** The overview and the frame's counts over HTTP. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { perform } from '#store';
import { approveVerdict, proposeVerdict, takeReview } from '#actions';
import { createTestDatabase, somebody, splitArticle, type TestDatabase } from '#testkit';
import { type RunningApi, startApi } from './support/api.js';
import { type Answer, call } from './support/call.js';

let database: TestDatabase;
let api: RunningApi;
let apiKey: string;

beforeAll(async () => {
  database = await createTestDatabase();
  api = await startApi({ DATABASE_URL: database.url });
  const { dataSource } = database;
  const author = (await somebody(dataSource)).actor;
  const approver = await somebody(dataSource, ['approver']);
  apiKey = approver.apiKey;
  const { claims } = await splitArticle(dataSource, author, ['The bridge opened.', 'The tunnel closed.', 'It waits.']);
  const at = new Date().toISOString();
  const evidence = [
    { url: 'https://a.example/', title: 'A', stance: 'supports', kind: 'primary', readAt: at } as const,
  ];
  const proposed: string[] = [];
  for (const { id: claimId } of claims.slice(0, 2)) {
    const { review } = await perform(dataSource, (tx) => takeReview(tx, { claimId, actor: author }, at));
    const finding = { scale: 'truth', rating: 'true', summary: 'So.', rationale: 'See A.', evidence };
    const command = { reviewId: review?.id ?? '', actor: author, finding };
    proposed.push((await perform(dataSource, (tx) => proposeVerdict(tx, command, at))).verdictId);
  }
  const [verdictId = ''] = proposed;
  await perform(dataSource, (tx) => approveVerdict(tx, { verdictId, actor: approver.actor }, at));
}, 60_000);

afterAll(async () => {
  await api?.stop();
  await database?.drop();
});

const get = (path: string): Promise<Answer> => call(`${api.url}/v1${path}`, { apiKey });

describe('the overview', () => {
  it('has every figure with its rows, and every chart', async () => {
    const { status, body } = await get('/overview');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      at: expect.any(String),
      from: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      to: new Date().toISOString().slice(0, 10),
      figures: {
        waiting: { value: 1, rows: [{ statement: 'It waits.', desk: 'general' }], more: 0 },
        oldestWait: { seconds: expect.any(Number), rows: expect.any(Array), more: 0 },
        toApprove: { value: 1, oldestSeconds: expect.any(Number), rows: [{ statement: 'The tunnel closed.' }] },
        decided: { value: 1, before: 0, rows: [{ decision: 'approve', rating: 'true' }] },
        timeToVerdict: { cases: 1, p50: expect.any(Number), p90: expect.any(Number) },
        published: { value: 0, before: 0, rows: [], more: 0 },
        plans: { overdue: 0, dueWithin30Days: 0, closed: 0, kept: 0, rows: [], more: 0 },
        record: { entries: expect.any(Number) },
      },
      charts: {
        waitingByAge: { steps: [60, 120, 240], rows: [{ desk: 'general', total: 1 }] },
        decisionsByDay: { rows: expect.arrayContaining([expect.objectContaining({ approved: 1, returned: 0 })]) },
        outcomes: { total: 0, rows: [] },
        timeByWeek: { rows: [{ cases: 1 }] },
        agreement: {
          scale: 'truth',
          total: 1,
          agreed: 1,
          placed: 1,
          rows: [{ first: 'true', final: 'true', count: 1 }],
        },
        corrections: { total: 0, published: 0 },
      },
    });
    const charts = body?.['charts'] as { decisionsByDay: { rows: unknown[] }; agreement: { ratings: unknown[] } };
    expect([charts.decisionsByDay.rows.length, charts.agreement.ratings.length]).toEqual([28, 6]);
  });

  it('looks at one desk, and at the days that are asked for', async () => {
    const other = await get('/overview?desk=nowhere&from=2026-01-01&to=2026-01-31');
    expect(other.body).toMatchObject({
      desk: 'nowhere',
      from: '2026-01-01',
      to: '2026-01-31',
      figures: { waiting: { value: 0 }, decided: { value: 0 } },
    });
  });

  it.each([
    'from=2026-02-30',
    'from=2026-02-02&to=2026-02-01',
    'from=2020-01-01&to=2026-01-01',
    'from=yesterday',
    'zone=x',
  ])('refuses %s', async (query) => {
    expect((await get(`/overview?${query}`)).status).toBe(400);
  });
});

describe('the counts of the frame', () => {
  it('say what waits for the caller', async () => {
    expect((await get('/me/counts')).body).toEqual({
      waiting: 1,
      toApprove: 1,
      mine: 0,
      returned: 0,
      followUps: { overdue: 0, dueToday: 0, due: 0 },
    });
  });

  it('leave out what the caller may not do', async () => {
    const auditor = (await somebody(database.dataSource, ['auditor'])).apiKey;
    const { body } = await call(`${api.url}/v1/me/counts`, { apiKey: auditor });
    expect(body).toMatchObject({ waiting: 0, toApprove: 0 });
  });
});
