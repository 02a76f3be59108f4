/** A Postgres that goes away, in order and by a crash, while editors work: all goes on by itself, and nothing is lost. */
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningPostgres, startPostgres } from '#embedded';
import { createRandom, eventually, splitArticle } from '#testkit';
import { BACKENDS } from './support/desk.js';
import { type Colleague, type Newsroom, openNewsroom } from './support/newsroom.js';
import {
  type Acknowledged,
  article,
  expectIntact,
  expectReviewedOnce,
  inTheMiddle,
  workThrough,
} from './support/work.js';

const CLAIMS = 30;
const EDITORS = 4;
const random = createRandom();
const { seed } = random;

describe.each(BACKENDS)(`with a Postgres that goes away, and the queues on %s (seed ${seed})`, (backend) => {
  let folder: string;
  let postgres: RunningPostgres;
  let newsroom: Newsroom;

  const start = (): Promise<RunningPostgres> => startPostgres({ dataDir: join(folder, 'data') });
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'claimdesk-faults-'));
    postgres = await start();
    newsroom = await openNewsroom(backend, postgres.url);
    await newsroom.startWorker();
  }, 60_000);
  afterAll(async () => {
    await newsroom?.close();
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 30_000);

  it('goes on by itself after a restart and after a crash, with every acknowledged write there once', async () => {
    const editors = await Promise.all(Array.from({ length: EDITORS }, () => newsroom.somebody()));
    const approver = await newsroom.somebody('approver');
    const author = editors[0] as Colleague;
    const sentences = Array.from({ length: CLAIMS }, (_, n) => `Sugar exports rose by ${n} percent.`);
    const { claims } = await splitArticle(newsroom.dataSource, author.actor, sentences);
    const claimIds = claims.map(({ id }) => id);
    const acknowledged: Acknowledged = new Map();
    const working = workThrough(newsroom, claimIds, editors, approver, acknowledged);

    await inTheMiddle(acknowledged, 5, random);
    await postgres.stop();
    postgres = await start();
    await inTheMiddle(acknowledged, 15, random);
    process.kill(postgres.pid, 'SIGKILL');
    postgres = await start();

    await expectReviewedOnce(newsroom, claimIds, await working);
    const sent = await author.insist('/v1/articles', article(5));
    await eventually(
      async () => (await author.get(`/v1/articles/${String(sent.body?.['id'])}`)).body?.['status'] === 'split',
      {
        withinMs: 30_000,
        what: 'an article that is split after it all',
      },
    );
    await expectIntact(newsroom);
  }, 120_000);
});
