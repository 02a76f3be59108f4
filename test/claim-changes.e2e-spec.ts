/** Changing claims over HTTP: marked by hand, edited, queued, dismissed, reopened, and each change once. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { somebody } from '#testkit';
import { call } from './support/call.js';
import { editorAtWork, idsIn, type EditorAtWork, type Json } from './support/editor.js';

let at: EditorAtWork;
beforeAll(async () => {
  at = await editorAtWork();
}, 60_000);
afterAll(() => at?.close());

const claim = async (fields = {}): Promise<string> => (await at.claims(['Exports grew.'], fields)).ids[0] ?? '';

describe('marking a claim by hand', () => {
  it('queues it at once, and the article counts it', async () => {
    const { articleId } = await at.claims(['The minister resigned on Monday.']);
    const body = {
      articleId,
      start: 4,
      end: 12,
      statement: 'A minister resigned.',
      claimants: [{ name: 'Ada Lund', type: 'person' }],
    };
    const answer = await at.send('POST', '/claims', body);
    expect([answer.status, answer.headers.get('location')]).toEqual([201, `/v1/claims/${String(answer.body?.['id'])}`]);
    expect(answer.body).toMatchObject({
      text: 'minister',
      statement: 'A minister resigned.',
      attribution: 'indirect',
      state: 'queued',
      checkworthiness: 1,
      claimants: [{ name: 'Ada Lund', type: 'person' }],
    });
    expect((await at.get(`/articles/${articleId}`)).body).toMatchObject({ claimCount: 2 });
  });

  it('twice with one Idempotency-Key marks one, and answers byte for byte the same', async () => {
    const { articleId } = await at.claims(['The minister stayed.']);
    const headers = { 'idempotency-key': randomUUID() };
    const answers = await Promise.all(
      [1, 2, 3].map(() => at.send('POST', '/claims', { articleId, start: 0, end: 3 }, headers)),
    );
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(idsIn(await at.get(`/claims?articleId=${articleId}`))).toHaveLength(2);
    expect((await at.send('POST', '/claims', { articleId, start: 0, end: 4 }, headers)).status).toBe(422);
  });

  it.each<[string, Json, number]>([
    ['outside the text', { start: 0, end: 9000 }, 422],
    ['with its end before its start', { start: 5, end: 2 }, 422],
    ['over the whole of a long text', { start: 0, end: 5200 }, 422],
    ['with half an offset', { start: 0.5, end: 2 }, 400],
    ['with a claimant of no known type', { start: 0, end: 3, claimants: [{ name: 'X', type: 'robot' }] }, 400],
    [
      'with a plan that ends before it begins',
      { start: 0, end: 3, plan: { actors: ['A'], action: 'b', dueFrom: '2026-05-02', dueTo: '2026-05-01' } },
      422,
    ],
    [
      'with a plan that ends without a beginning',
      { start: 0, end: 3, plan: { actors: ['A'], action: 'b', dueTo: '2026-05-01' } },
      422,
    ],
    ['in an article that is not there', { articleId: randomUUID(), start: 0, end: 3 }, 404],
    ['for a desk that is not there', { start: 0, end: 3, desk: 'nowhere' }, 422],
  ])('%s is refused', async (_, fields, status) => {
    const { articleId } = await at.claims([`Long${' text'.repeat(1100)}.`]);
    const answer = await at.send('POST', '/claims', { articleId, ...fields });
    expect([answer.status, answer.body?.['status']]).toEqual([status, status]);
    expect(idsIn(await at.get(`/claims?articleId=${articleId}`))).toHaveLength(1);
  });
});

describe('editing a claim', () => {
  it('changes what is named and nothing else, and what was read can be sent back', async () => {
    const id = await claim();
    const before = (await at.get(`/claims/${id}`)).body ?? {};
    const { anchor, claimants, attributionChain, kind, statement } = before;
    const same = await at.send(
      'PATCH',
      `/claims/${id}`,
      { anchor, claimants, attributionChain, kind, statement },
      { 'if-match': '"2"' },
    );
    expect([same.status, same.body?.['version']]).toEqual([200, 2]);
    const plan = {
      actors: ['The ministry'],
      action: 'to publish',
      dueFrom: '2026-07-01',
      dueTo: '2026-07-31',
      duePrecision: 'month',
    };
    const edited = await at.send('PATCH', `/claims/${id}`, { kind: 'plan', plan, priority: 7 }, { 'if-match': '"2"' });
    expect([edited.status, edited.headers.get('etag')]).toEqual([200, '"3"']);
    expect(edited.body).toEqual({
      ...before,
      kind: 'plan',
      plan,
      priority: 7,
      version: 3,
      updatedAt: edited.body?.['updatedAt'],
    });
    const without = await at.send('PATCH', `/claims/${id}`, { plan: null }, { 'if-match': '"3"' });
    expect(without.body).not.toHaveProperty('plan');
  });

  it('needs the version that was seen: 428 without, 412 when somebody was faster, and then changes nothing', async () => {
    const id = await claim();
    expect((await at.send('PATCH', `/claims/${id}`, { priority: 1 })).status).toBe(428);
    const both = await Promise.all(
      [1, 2].map((priority) => at.send('PATCH', `/claims/${id}`, { priority }, { 'if-match': '"2"' })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const won = both.find(({ status }) => status === 200)?.body?.['priority'];
    expect((await at.get(`/claims/${id}`)).body).toMatchObject({ version: 3, priority: won });
    expect((await at.send('PATCH', `/claims/${id}`, { priority: 9 }, { 'if-match': '"nonsense"' })).status).toBe(412);
  });

  it('refuses words that do not stand at the place', async () => {
    const id = await claim();
    const answer = await at.send(
      'PATCH',
      `/claims/${id}`,
      { anchor: { start: 0, end: 7, exact: 'Imports' } },
      { 'if-match': '"2"' },
    );
    expect(answer.body).toMatchObject({ status: 422, code: 'anchor-does-not-match-the-text' });
    const moved = await at.send(
      'PATCH',
      `/claims/${id}`,
      { anchor: { start: 0, end: 7, exact: 'Exports' } },
      { 'if-match': '"2"' },
    );
    expect(moved.body).toMatchObject({
      text: 'Exports',
      anchor: { start: 0, end: 7, exact: 'Exports', suffix: expect.stringMatching(/^ grew/) },
    });
  });

  it('is for people of its desk', async () => {
    const id = await claim();
    const other = await somebody(at.database.dataSource, ['editor'], ['general']);
    await at.database.dataSource.query(`update person set desks = '{economy}' where id = $1`, [other.actor.id]);
    for (const [method, path, json] of [
      ['PATCH', '', { priority: 1 }],
      ['POST', '/dismissal', { reason: 'opinion' }],
    ] as const) {
      const answer = await at.send(method, `/claims/${id}${path}`, json, { 'if-match': '"2"' }, other.apiKey);
      expect(answer.body).toMatchObject({ status: 403, code: 'claim-is-on-another-desk' });
    }
    expect((await call(`${at.url()}/v1/claims/${id}`, { apiKey: other.apiKey })).body).toMatchObject({ allowed: [] });
  });
});

describe('transitions', () => {
  it('queue what was below the threshold, put aside, and take back', async () => {
    const id = await claim({ checkworthiness: 0.1 });
    const steps: [string, unknown, Json][] = [
      ['queueing', undefined, { state: 'queued', queuedAt: expect.any(String) }],
      [
        'dismissal',
        { reason: 'duplicate', note: 'Seen.' },
        { state: 'dismissed', dismissal: { reason: 'duplicate', note: 'Seen.' } },
      ],
      ['reopening', { reason: 'It is not.' }, { state: 'queued' }],
    ];
    for (const [path, json, expected] of steps) {
      const answer = await at.send('POST', `/claims/${id}/${path}`, json);
      expect([path, answer.status]).toEqual([path, 200]);
      expect(answer.body).toMatchObject(expected);
      expect(answer.headers.get('etag')).toBe(`"${String(answer.body?.['version'])}"`);
    }
    expect((await at.send('POST', `/claims/${id}/queueing`, undefined)).status).toBe(409);
    expect((await at.send('POST', `/claims/${id}/reopening`, { reason: 'Again.' })).status).toBe(409);
    expect((await at.send('POST', `/claims/${id}/dismissal`, { reason: 'boring' })).status).toBe(400);
    expect((await at.send('POST', `/claims/${id}/reopening`, { reason: '  ' })).status).toBe(400);
  });

  it('repeated with one key are done once and get the first answer, whatever happened since', async () => {
    const id = await claim();
    const headers = { 'idempotency-key': randomUUID() };
    const first = await at.send('POST', `/claims/${id}/dismissal`, { reason: 'opinion' }, headers);
    await at.send('POST', `/claims/${id}/reopening`, { reason: 'Not so.' });
    const again = await at.send('POST', `/claims/${id}/dismissal`, { reason: 'opinion' }, headers);
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([200, first.text, first.headers.get('etag')]);
    expect((await at.get(`/claims/${id}`)).body).toMatchObject({ state: 'queued' });
  });
});
