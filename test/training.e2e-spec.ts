/** What editors corrected leaves the house as examples for training: over HTTP and by the command line alike. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { somebody } from '#testkit';
import { claimdesk } from './support/claimdesk.js';
import { call } from './support/call.js';
import { editorAtWork, type EditorAtWork, type Json } from './support/editor.js';

let at: EditorAtWork;
let auditor: string;
let articleId: string;
beforeAll(async () => {
  at = await editorAtWork();
  auditor = (await somebody(at.database.dataSource, ['auditor'])).apiKey;
  const { ids, articleId: id } = await at.claims(['The harbour froze in March.', 'What a harbour it is.']);
  articleId = id;
  const headers = { 'idempotency-key': 'one' };
  const answer = await at.send('POST', `/claims/${ids[1]}/dismissal`, { reason: 'opinion' }, headers);
  expect(answer.status).toBe(200);
}, 60_000);
afterAll(() => at?.close());

const corrections = (query = '', apiKey = auditor) => call(`${at.url()}/v1/training/corrections${query}`, { apiKey });

describe('GET /v1/training/corrections', () => {
  it('streams an article revision a line', async () => {
    const answer = await corrections();
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/x-ndjson; charset=utf-8']);
    const lines = answer.text.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as Json)).toMatchObject([
      {
        id: articleId,
        revision: 1,
        claims: [{ decisions: [] }, { decisions: ['dismissed'], reason: 'opinion', attribution: 'indirect' }],
      },
    ]);
    expect(answer.text).not.toContain(at.actor.id);
  });

  it('is empty where nobody decided since', async () => {
    const answer = await corrections('?since=2999-01-01T00:00:00Z');
    expect([answer.status, answer.text]).toEqual([200, '']);
    expect((await corrections('?since=yesterday')).status).toBe(400);
  });

  it('is not for editors', async () => {
    expect((await corrections('', at.apiKey)).status).toBe(403);
  });
});

describe('claimdesk corrections', () => {
  const run = (...args: string[]) => claimdesk(['corrections', ...args], { DATABASE_URL: at.database.url });

  it('prints the same lines, and says beside them how many', async () => {
    const { code, stdout, stderr } = await run();
    expect([code, stdout]).toEqual([0, (await corrections()).text]);
    expect(stderr).toBe('1 claim decided on, in 1 article revision.\n');
  });

  it('says so when there is nothing', async () => {
    expect(await run('--since', '2999-01-01')).toEqual({
      code: 0,
      stdout: '',
      stderr: 'No editor has decided on a claim since then: there is nothing to learn from yet.\n',
    });
  });
});
