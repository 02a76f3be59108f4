/** Claims that say the same, over HTTP: found by the worker's reading, told with what differs, gone with an edit. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, somebody, splitArticle } from '#testkit';
import { call, type Answer } from './support/call.js';
import { type Colleague, type Newsroom, openNewsroom } from './support/newsroom.js';

interface Similar {
  readonly claim: { readonly id: string; readonly statement: string; readonly state: string };
  readonly score: number;
  readonly differences: readonly { kind: string; here: { text: string }[]; there: { text: string }[] }[];
}

let newsroom: Newsroom;
let editor: Colleague;
beforeAll(async () => {
  newsroom = await openNewsroom('Postgres');
  await newsroom.startWorker();
  editor = await newsroom.somebody();
}, 60_000);
afterAll(() => newsroom?.close(), 30_000);

const itemsOf = (answer: Answer): readonly Similar[] => {
  if (answer.status !== 200) throw new Error(`${answer.status} ${answer.text}`);
  return answer.body?.['items'] as readonly Similar[];
};

describe('the claims that say the same as another', () => {
  it('are told with score and differences, and follow an edit', async () => {
    const { claims } = await splitArticle(newsroom.dataSource, editor.actor, [
      'The harbour authority moved 310,000 containers in 2024.',
      'In 2024 the harbour authority did not move 310,000 containers.',
      'Nine schools in the valley have no library.',
    ]);
    const [asked, other] = claims;
    const ask = async () => itemsOf(await editor.get(`/v1/claims/${asked?.id}/similar`));
    const [found, ...more] = await eventually(async () => {
      const items = await ask();
      return items.length > 0 && items;
    });
    expect(more).toEqual([]);
    expect(found).toMatchObject({ claim: { id: other?.id, statement: other?.statement, state: 'queued' } });
    expect(found?.score).toBeGreaterThan(0.5);
    expect(found?.score).toBeLessThanOrEqual(1);
    expect(found?.differences).toEqual([{ kind: 'negation', here: [], there: [{ start: 34, end: 37, text: 'not' }] }]);

    const edited = await call(`${newsroom.api.url}/v1/claims/${other?.id}`, {
      method: 'PATCH',
      apiKey: (await somebody(newsroom.dataSource)).apiKey,
      json: { statement: 'Two bridges were painted green.' },
      headers: { 'if-match': `"${other?.version}"` },
    });
    expect(edited.status).toBe(200);
    await eventually(async () => (await ask()).length === 0);
  });

  it('are as many as asked for at most, and none of a claim that is not there', async () => {
    const { claims } = await splitArticle(newsroom.dataSource, editor.actor, [
      'Ferry fares to Skarholm doubled.',
      'Fares of the ferry to Skarholm have doubled.',
      'Skarholm ferry fares doubled.',
    ]);
    const path = `/v1/claims/${claims[0]?.id}/similar`;
    await eventually(async () => itemsOf(await editor.get(path)).length === 2);
    expect(itemsOf(await editor.get(`${path}?limit=1`))).toHaveLength(1);
    expect((await editor.get(`${path}?limit=0`)).status).toBe(400);
    const missing = await editor.get('/v1/claims/00000000-0000-7000-8000-000000000000/similar');
    expect([missing.status, missing.body?.['type']]).toEqual([404, 'urn:claimdesk:problem:claim-not-found']);
  });
});
