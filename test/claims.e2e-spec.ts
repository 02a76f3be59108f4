/** Claims over HTTP: one, as it stands and as it stood, and lists of them. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { minutesLater, NOW } from '#testkit';
import type { Answer } from './support/call.js';
import { editorAtWork, idsIn, itemsOf, type EditorAtWork, type Json } from './support/editor.js';

let at: EditorAtWork;
beforeAll(async () => {
  at = await editorAtWork();
}, 60_000);
afterAll(() => at?.close());

const claim = async (fields = {}): Promise<string> => (await at.claims(['Exports grew.'], fields)).ids[0] ?? '';

describe('a claim', () => {
  it('is read with all that the contract names, and its version as the ETag', async () => {
    const plan = { actors: ['The ministry'], action: 'to publish figures', dueText: 'soon' };
    const answer = await at.get(`/claims/${await claim({ kind: 'plan', plan })}`);
    expect([answer.status, answer.headers.get('etag')]).toEqual([200, '"2"']);
    const text = String(answer.body?.['text']);
    expect(text).toMatch(/^Exports grew\./);
    expect(answer.body).toMatchObject({
      revision: 1,
      anchor: { start: 0, end: text.length, exact: text, prefix: '', suffix: '' },
      text,
      statement: text,
      claimants: [{ id: expect.any(String), name: 'The ministry', type: 'office' }],
      cue: 'said',
      attribution: 'indirect',
      attributionChain: [{ name: 'The ministry', cue: 'said' }],
      kind: 'plan',
      checkworthiness: 0.8,
      checkworthinessReasons: ['named actor'],
      state: 'queued',
      desk: 'general',
      priority: 0,
      plan,
      verdicts: [],
      allowed: ['edit', 'dismissal', 'review'],
      version: 2,
      createdAt: NOW,
    });
  });

  it('that nobody knows is 404, and a time that is none 400', async () => {
    expect((await at.get(`/claims/${randomUUID()}`)).status).toBe(404);
    const id = await claim();
    for (const asOf of ['yesterday', '2026-02-30T00:00:00Z', '2026-03-02', '']) {
      expect([asOf, (await at.get(`/claims/${id}?asOf=${asOf}`)).status]).toEqual([asOf, 400]);
    }
  });

  it('as of a time is exactly what the record said then', async () => {
    const id = await claim();
    expect((await at.get(`/claims/${id}?asOf=${minutesLater(-1)}`)).body).toMatchObject({
      status: 404,
      code: 'claim-did-not-exist-then',
    });
    const states: Json[] = [];
    const steps: [string, unknown][] = [
      ['dismissal', { reason: 'opinion', note: 'No fact in it.' }],
      ['reopening', { reason: 'There is one.' }],
    ];
    for (const [path, json] of steps) {
      states.push((await at.get(`/claims/${id}`)).body ?? {});
      const answer = await at.send('POST', `/claims/${id}/${path}`, json);
      expect(answer.status).toBe(200);
    }
    for (const state of states) {
      const then = await at.get(`/claims/${id}?asOf=${String(state['updatedAt'])}`);
      expect(then.body).toEqual({ ...state, allowed: [] });
    }
    expect((await at.get(`/claims/${id}?asOf=2999-01-01T00:00:00%2B02:00`)).body).toMatchObject({ state: 'queued' });
    for (const [asOfVersion, state] of ['extracted', 'queued', 'dismissed', 'queued'].entries()) {
      expect((await at.get(`/claims/${id}?asOfVersion=${asOfVersion + 1}`)).body).toMatchObject({ state, allowed: [] });
    }
    expect((await at.get(`/claims/${id}?asOfVersion=9`)).body).toMatchObject({ code: 'claim-has-fewer-entries' });
  });
});

describe('the list of claims', () => {
  it('keeps to its filters', async () => {
    const { ids, articleId } = await at.claims(['Alpine glaciers shrank.', 'Nothing was said.'], {
      kind: 'quantity',
      checkworthiness: 0.2,
      claimants: [{ name: 'Glacier Watch', type: 'organisation' }],
    });
    const claimantId = (itemsOf(await at.get(`/claims?articleId=${articleId}`))[0]?.['claimants'] as Json[])[0]?.['id'];
    const lists: [string, unknown[]][] = [
      ['q=glacier&', [ids[0]]],
      ['q=%22shrank glaciers%22&', []],
      ['q=-glacier -or &', [ids[1]]],
      ['q=it%27s %26 | ! ((&', []],
      ['claimant=glacier%20%20watch&', [ids[1], ids[0]]],
      [`claimant=${String(claimantId)}&`, [ids[1], ids[0]]],
      ['claimant=Nobody&', []],
      ['state=extracted&kind=quantity,plan&', [ids[1], ids[0]]],
      ['state=queued&', []],
      ['kind=plan&kind=rule&', []],
      ['minCheckworthiness=0.2&', [ids[1], ids[0]]],
      ['minCheckworthiness=0.21&', []],
      ['desk=general&', [ids[1], ids[0]]],
      ['desk=nowhere&', []],
    ];
    for (const [query, expected] of lists) {
      const answer = await at.get(`/claims?${query}articleId=${articleId}`);
      expect([query, answer.status, idsIn(answer).sort()]).toEqual([query, 200, [...expected].sort()]);
    }
  });

  it('refuses filters that are none', async () => {
    for (const query of [
      'state=new',
      'kind=',
      'sort=text',
      'limit=0',
      'limit=201',
      'limit=x',
      'cursor=AAAA',
      'minCheckworthiness=2',
      'colour=red',
      'articleId=5',
    ]) {
      expect([query, (await at.get(`/claims?${query}`)).status]).toEqual([query, 400]);
    }
  });

  it.each([
    'createdAt',
    '-createdAt',
    'checkworthiness',
    '-checkworthiness',
    'priority',
    '-priority',
    'queuedAt',
    '-queuedAt',
  ])('by %s gives each claim once, in order, while others come and go', async (sort) => {
    const { ids, articleId } = await at.claims(Array.from({ length: 7 }, (_, i) => `Sorted ${sort} ${i}.`));
    for (const [i, id] of ids.entries()) {
      if (i % 3 === 0) await at.send('PATCH', `/claims/${id}`, { priority: i }, { 'if-match': '"2"' });
    }
    const seen: Json[] = [];
    let cursor = '';
    do {
      const page: Answer = await at.get(`/claims?articleId=${articleId}&sort=${sort}&limit=2${cursor}`);
      seen.push(...itemsOf(page));
      await claim();
      cursor = typeof page.body?.['nextCursor'] === 'string' ? `&cursor=${page.body['nextCursor']}` : '';
    } while (cursor !== '');
    expect(seen.map(({ id }) => id).sort()).toEqual([...ids].sort());
    const key = sort.replace('-', '');
    const values = seen.map((one) => [one[key], one['id']] as [string | number, string]);
    const sorted = [...values].sort((a, b) => (a[0] === b[0] ? (a[1] < b[1] ? -1 : 1) : a[0] < b[0] ? -1 : 1));
    expect(values).toEqual(sort.startsWith('-') ? sorted.reverse() : sorted);
  });

  it('refuses the cursor of another order', async () => {
    await at.claims(['One.', 'Two.']);
    const { nextCursor } = (await at.get('/claims?limit=1')).body ?? {};
    expect((await at.get(`/claims?limit=1&sort=priority&cursor=${String(nextCursor)}`)).status).toBe(400);
  });

  it('of an article follows the text', async () => {
    const { ids, articleId } = await at.claims(['First.', 'Second.', 'Third.']);
    const first = await at.get(`/articles/${articleId}/claims?limit=2`);
    const rest = await at.get(`/articles/${articleId}/claims?limit=2&cursor=${String(first.body?.['nextCursor'])}`);
    expect([...idsIn(first), ...idsIn(rest)]).toEqual(ids);
    expect((await at.get(`/articles/${randomUUID()}/claims`)).status).toBe(404);
  });
});
