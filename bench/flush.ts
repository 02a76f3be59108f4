/** 20 editors over HTTP on 300 claims, with Redis flushed on the way: each claim is to be resolved once. */
import { Redis } from 'ioredis';
import { migrateQueues } from '#jobs/offer';
import { createTestDatabase, somebody, splitArticle, testRedisUrl } from '#testkit';
import { connectTo } from './lib/http.js';
import { startService } from './lib/processes.js';
import { reviewOne } from './lib/review-cycle.js';
import { print } from './lib/rounds.js';

const EDITORS = 20;
const CLAIMS = 300;
const FLUSH_EVERY = 60;

const database = await createTestDatabase();
const { dataSource } = database;
const redis = new Redis(testRedisUrl());
const editors = await Promise.all(Array.from({ length: EDITORS }, () => somebody(dataSource, ['editor', 'approver'])));
const [first] = editors;
if (!first) throw new Error('there are no editors');
const sentences = Array.from({ length: CLAIMS }, (_, i) => `Claim number ${i} says that costs rose.`);
await splitArticle(dataSource, first.actor, sentences);
await migrateQueues(database.url);
const service = await startService({ databaseUrl: database.url, redisUrl: testRedisUrl() });
const call = connectTo(service.url, EDITORS);

let resolved = 0;
let flushes = 0;
const began = performance.now();
await Promise.all(
  editors.map(async ({ apiKey }, index) => {
    const approver = editors[(index + 1) % EDITORS]?.apiKey ?? '';
    while (await reviewOne(call, apiKey, approver)) {
      resolved += 1;
      if (resolved % FLUSH_EVERY !== 0) continue;
      flushes += 1;
      await redis.flushall();
    }
  }),
);
const seconds = ((performance.now() - began) / 1000).toFixed(1);
const [counted] = await dataSource.query<{ once: number; claims: number; approvals: number }[]>(
  `select count(*) filter (where approvals = 1)::int as once, count(*)::int as claims, sum(approvals)::int as approvals
   from (select claim.id, (select count(*) from verdict where claim_id = claim.id and state = 'approved') as approvals
         from claim) each_claim`,
);
print(
  `flush: ${EDITORS} editors, ${flushes} times FLUSHALL, ${seconds} s: ` +
    `${counted?.once} of ${counted?.claims} claims resolved once, ${counted?.approvals} approvals`,
);
process.exitCode = counted?.once === CLAIMS && counted.approvals === CLAIMS ? 0 : 1;
await service.stop();
redis.disconnect();
await database.drop();
