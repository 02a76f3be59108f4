/** Editors go on when the queues are away: what waits stands in Postgres. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, eventually, somebody, splitArticle, type TestDatabase } from '#testkit';
import { type RunningApi, startApi } from './support/api.js';
import { type Answer, call } from './support/call.js';
import { workIn } from './support/desk.js';
import { type Proxy, proxyTo } from './support/proxy.js';
import { type RedisDatabase, takeRedisDatabase } from './support/redis.js';

/** Longest that an editor waits for a claim while a queue does not answer, in milliseconds, on a busy machine. */
const PATIENCE_MS = 5_000;

let database: TestDatabase;
let redis: RedisDatabase;
let proxy: Proxy;
let api: RunningApi;
beforeAll(async () => {
  database = await createTestDatabase();
  redis = await takeRedisDatabase();
  proxy = await proxyTo(redis.url);
  api = await startApi({ DATABASE_URL: database.url, REDIS_URL: proxy.url });
}, 60_000);
afterAll(async () => {
  await api?.stop();
  await proxy?.close();
  await redis?.release();
  await database?.drop();
}, 30_000);

async function takeNext(): Promise<{ answer: Answer; claimId: string | undefined; ms: number }> {
  const { actor, apiKey } = await somebody(database.dataSource);
  const { claims } = await splitArticle(database.dataSource, actor, [`Claim of ${actor.id}.`]);
  const since = performance.now();
  const answer = await call(`${api.url}/v1/reviews/next`, { method: 'POST', apiKey, json: {} });
  return { answer, claimId: claims[0]?.id, ms: performance.now() - since };
}

describe('the next review', () => {
  it.each([
    ['refuses every connection', () => proxy.cut()],
    ['takes commands and does not answer', () => proxy.stall()],
    ['is back', () => proxy.mend()],
  ])('comes soon and from Postgres when Redis %s', async (_, happen) => {
    expect((await takeNext()).answer.status).toBe(200);
    happen();
    for (let i = 0; i < 3; i += 1) {
      const { answer, claimId, ms } = await takeNext();
      expect(workIn(answer).claim.id).toBe(claimId);
      expect(ms).toBeLessThan(PATIENCE_MS);
    }
  });

  it('is told of in the log, and does not keep the process from ending', async () => {
    proxy.stall();
    await takeNext();
    await eventually(() => api.output().includes('The queue is not available'), { what: 'a line in the log' });
    expect(await api.stop()).toBe(0);
  }, 30_000);
});
