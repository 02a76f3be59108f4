/** The worker as a whole, in this process: what goes into Postgres comes out as claims, offers and follow-ups. */
import { Logger, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Redis } from 'ioredis';
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { changeDesk, editClaim, ingestArticle, markClaim, takeReview, type Ingested } from '#actions';
import { GENERAL_DESK, type Actor, type Claim, type ClaimChanges } from '#domain';
import { migrateQueues, type QueueSettings } from '#jobs/offer';
import { createTaker, type Taker } from '#jobs/take';
import { perform } from '#store';
import { articleById, claimById } from '#store/queries';
import { claimsOf, createTestDatabase, eventually, somebody, testRedisUrl, type TestDatabase } from '#testkit';
import { Supervisor } from './supervisor.js';
import { WorkerModule } from './worker.module.js';

Logger.overrideLogger(false);
jest.setTimeout(30_000);

const TEXT = `The minister said on Monday that 40,000 homes were built in 2016.
He agreed to open a new bridge in July 2017, the ministry said.`;

describe.each(['redis', 'postgres'] as const)('the worker with its queues in %s', (kind) => {
  let db: TestDatabase;
  let queues: QueueSettings;
  let app: INestApplicationContext;
  let taker: Taker;
  let editor: Actor;

  beforeAll(async () => {
    db = await createTestDatabase();
    await migrateQueues(db.url);
    const redis = kind === 'redis' && { redisUrl: testRedisUrl(), prefix: `test-${randomBytes(4).toString('hex')}` };
    queues = { databaseUrl: db.url, ...redis, onError: () => undefined };
    ({ actor: editor } = await somebody(db.dataSource, ['editor']));
    taker = createTaker(queues);
    app = await NestFactory.createApplicationContext(WorkerModule.with(db.dataSource, queues), { logger: false });
    await app.get(Supervisor).start();
  });
  afterAll(async () => {
    await app.get(Supervisor).stop();
    await app.close();
    await taker.close();
    await loseQueues();
    await db.drop();
  });

  /** As FLUSHALL does, but for what others have in the same Redis. */
  async function loseQueues(): Promise<void> {
    if (queues.redisUrl === undefined) return onPostgres('truncate bullmq.job cascade');
    const redis = new Redis(queues.redisUrl);
    const keys = await redis.keys(`${queues.prefix}:*`);
    if (keys.length > 0) await redis.del(keys);
    redis.disconnect();
  }

  async function onPostgres(sql: string): Promise<void> {
    const client = new Client({ connectionString: db.url });
    await client.connect();
    await client.query(sql);
    await client.end();
  }

  const ingest = (text: string, fields: { language?: string; publishedAt?: string } = {}): Promise<Ingested> =>
    perform(db.dataSource, (tx) => ingestArticle(tx, { actor: editor, text, ...fields }, new Date().toISOString()));
  const mark = (articleId: string): Promise<Claim> =>
    perform(db.dataSource, (tx) =>
      markClaim(tx, { actor: editor, articleId, start: 0, end: 12 }, new Date().toISOString()),
    );
  const articleIs = (id: string, status: string) =>
    eventually(async () => {
      const record = await articleById(db.dataSource.manager, id);
      return record?.article.status === status && record.article;
    });
  /** Takes what is offered until all of `claimIds` were. */
  const offered = async (...claimIds: string[]): Promise<void> => {
    const missing = new Set(claimIds);
    await eventually(async () => {
      const offer = await taker.take('general');
      if (offer) missing.delete(offer.claimId);
      await offer?.done();
      return missing.size === 0;
    });
  };

  it('splits what came in, offers what is worth checking, and follows plans up', async () => {
    const { article } = await ingest(TEXT, { publishedAt: '2017-01-28T12:00:00.000Z' });
    const { claimCount } = await articleIs(article.id, 'split');
    const claims = await claimsOf(db.dataSource, article.id);
    expect(claims).toHaveLength(claimCount);
    const waiting = claims.filter((claim) => claim.state === 'queued').map((claim) => claim.id);
    expect(waiting.length).toBeGreaterThan(0);
    await offered(...waiting);
    const plan = await eventually(async () =>
      (await claimsOf(db.dataSource, article.id)).find((claim) => claim.followUp?.state === 'overdue'),
    );
    expect(plan.followUp).toMatchObject({ dueFrom: '2017-07-01', dueTo: '2017-07-31' });
  });

  it('stores what it cannot read, with a reason, for marking by hand', async () => {
    const { article } = await ingest('Der Minister sagte, es seien 40.000 Wohnungen gebaut worden.', {
      language: 'de',
    });
    const failed = await articleIs(article.id, 'failed');
    expect(failed.failure).toMatch(/knows English only/);
    const claim = await mark(article.id);
    await offered(claim.id);
  });

  it('offers a claim again soon after its lease has run out', async () => {
    const { article } = await ingest('A text of which one part is a claim that somebody marked by hand.');
    await articleIs(article.id, 'split');
    const { id: claimId } = await mark(article.id);
    await offered(claimId);
    const longAgo = new Date(Date.now() - 16 * 60_000).toISOString();
    await perform(db.dataSource, (tx) => takeReview(tx, { claimId, actor: editor }, longAgo));
    await offered(claimId);
    expect(await claimById(db.dataSource.manager, claimId)).toMatchObject({ state: 'queued' });
  });

  it('offers everything again when its queues have lost all', async () => {
    const { article } = await ingest('Another text of which one part is a claim that somebody marked by hand.');
    await articleIs(article.id, 'split');
    const { id: claimId } = await mark(article.id);
    await offered(claimId);
    await loseQueues();
    await offered(claimId);
  });

  it('offers a claim in its new place when its priority or its desk changes', async () => {
    const desk = { ...GENERAL_DESK, slug: 'economy', name: 'Economy' };
    await perform(db.dataSource, (tx) => changeDesk(tx, { actorId: null, desk }, new Date().toISOString()));
    const { article } = await ingest('A third text, with two claims in it that somebody marks by hand.');
    await articleIs(article.id, 'split');
    const [first, second] = [await mark(article.id), await mark(article.id)];
    const edit = ({ id: claimId }: Claim, changes: ClaimChanges): Promise<Claim> =>
      perform(db.dataSource, async (tx) => {
        const ifVersion = (await claimById(tx, claimId))?.version ?? 0;
        return editClaim(tx, { claimId, actor: editor, ifVersion, changes }, new Date().toISOString());
      });
    const follower = async (): Promise<void> => {
      const [row] = await db.dataSource.query<{ behind: boolean }[]>(
        `select exists (select from unsequenced) or (select max(position) from log) >
           (select position from reader_cursor where reader = 'reviewing') as behind`,
      );
      if (row?.behind) throw new Error('the reader is behind');
    };
    const caughtUp = () => eventually(() => follower().then(() => true));
    await caughtUp();
    await edit(second, { priority: 5 });
    await caughtUp();
    const offer = await taker.take('general');
    expect(offer?.claimId).toBe(second.id);
    await offer?.done();
    await edit(first, { desk: 'economy' });
    await caughtUp();
    expect((await taker.take('economy'))?.claimId).toBe(first.id);
  });

  it('offers a claim anew that still waits although its offer was used up', async () => {
    const { article } = await ingest('A fourth text, with a claim in it that somebody marks by hand.');
    await articleIs(article.id, 'split');
    const { id: claimId } = await mark(article.id);
    await offered(claimId);
    await offered(claimId);
  });
});
