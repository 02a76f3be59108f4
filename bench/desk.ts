/** Cycles of next, verdict, approval over HTTP with 8 editors, as a ratio to bare transactions of the same rows. */
import { migrateQueues } from '#jobs/offer';
import { createTestDatabase, eventually, somebody, splitArticle, testRedisUrl } from '#testkit';
import { openBareDesk } from './lib/bare-desk.js';
import { connectTo } from './lib/http.js';
import { startService } from './lib/processes.js';
import { reviewOne } from './lib/review-cycle.js';
import { compare, print, rate } from './lib/rounds.js';

const EDITORS = 8;
const SECONDS = 5;
const ROUNDS = 3;
const CLAIMS = 12_000;
const AT_ONCE = 400;

async function measure(backend: string, redisUrl: string | undefined): Promise<void> {
  const database = await createTestDatabase();
  const { dataSource } = database;
  const editors = await Promise.all(
    Array.from({ length: EDITORS }, () => somebody(dataSource, ['editor', 'approver'])),
  );
  const [first] = editors;
  if (!first) throw new Error('there are no editors');
  for (let done = 0; done < CLAIMS; done += AT_ONCE) {
    const sentences = Array.from({ length: AT_ONCE }, (_, i) => `Claim number ${done + i} says that costs rose.`);
    await splitArticle(dataSource, first.actor, sentences);
  }
  await migrateQueues(database.url);
  const service = await startService({ databaseUrl: database.url, ...(redisUrl !== undefined && { redisUrl }) });
  const call = connectTo(service.url, EDITORS);
  await eventually(
    async () => {
      const [{ position } = { position: '0' }] = await dataSource.query<{ position: string }[]>(
        `select position from reader_cursor where reader = 'reviewing'`,
      );
      return Number(position) >= 2 * CLAIMS;
    },
    { withinMs: 300_000, everyMs: 500, what: 'every claim being offered' },
  );

  const cycle = async (worker: number): Promise<void> => {
    const own = editors[worker]?.apiKey ?? '';
    const other = editors[(worker + 1) % EDITORS]?.apiKey ?? '';
    if (!(await reviewOne(call, own, other))) throw new Error('nothing waits any more: make more claims');
  };
  const bare = await openBareDesk(database.url, EDITORS);
  await compare(
    `desk on ${backend}`,
    { name: 'over HTTP', run: () => rate(EDITORS, SECONDS, cycle) },
    { name: 'bare transactions', run: () => rate(EDITORS, SECONDS, () => bare.cycle()) },
    { rounds: ROUNDS, aim: 0.4 },
  );
  const [twice] = await dataSource.query<{ count: string }[]>(
    `select count(*) from (select claim_id from verdict where state = 'approved' group by claim_id having count(*) > 1) t`,
  );
  print(`desk on ${backend}: claims decided twice: ${twice?.count}`);
  await bare.end();
  await service.stop();
  await database.drop();
}

await measure('Postgres', undefined);
await measure('Redis', testRedisUrl());
