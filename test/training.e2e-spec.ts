/** What editors corrected leaves the house as examples for training: over HTTP and by the command line alike. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { somebody } from '#testkit';
import { Model } from '../libs/extraction/src/learning/model.js';
import { readCorrections } from '../training/corrections/read-corrections.js';
import { writeModel } from '../training/lib/model-writer.js';
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

  it('gives what the training reads', async () => {
    expect(readCorrections((await corrections()).text, 'corrections.jsonl')).toMatchObject([{ id: articleId }]);
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

describe('own models', () => {
  const text = 'The ministry said that 40 percent of the bridges were closed in 2016.';
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'claimdesk-own-models-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** The shipped model of check-worthiness, sure that nothing is worth checking. */
  function putIdleModel(base: Record<string, string>): void {
    const shipped = readFileSync(new URL('../models/worth.bin', import.meta.url));
    const { name, settings } = Model.read(shipped).content();
    const tables = { weights: { classes: 1, rows: [] } };
    const bytes = writeModel({ name, settings: { ...settings, ...base, offset: -100, slope: 0 }, tables });
    writeFileSync(join(folder, 'worth.bin'), bytes);
  }

  async function split(environment: Record<string, string>): Promise<{ scores: number[]; stderr: string }> {
    const { stdout, stderr } = await claimdesk(['split', '-', '--json'], environment, text);
    const { claims } = JSON.parse(stdout) as { claims: { checkworthiness: number }[] };
    return { scores: claims.map(({ checkworthiness }) => checkworthiness), stderr };
  }

  it('split in place of the shipped ones', async () => {
    putIdleModel({});
    const shipped = await split({ CLAIMDESK_DATA_DIR: folder });
    const own = await split({ CLAIMDESK_MODELS_DIR: folder });
    expect(Math.min(...shipped.scores)).toBeGreaterThan(0);
    expect(own).toEqual({ scores: shipped.scores.map(() => 0), stderr: '' });
  }, 30_000);

  it('are left aside, and named, when they were adapted from other models than the shipped', async () => {
    putIdleModel({ base: 'another' });
    const shipped = await split({ CLAIMDESK_DATA_DIR: folder });
    const outdated = await split({ CLAIMDESK_MODELS_DIR: folder });
    expect(outdated.scores).toEqual(shipped.scores);
    expect(outdated.stderr).toContain('The model "worth" was trained here for another version of Claimdesk');
  }, 30_000);

  it('must be where they are said to be', async () => {
    const { code, stderr } = await claimdesk(['split', '-'], { CLAIMDESK_MODELS_DIR: join(folder, 'none') }, text);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^CLAIMDESK_MODELS_DIR names no folder/)]);
  });
});
