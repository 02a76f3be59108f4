/** GET /v1/claims/:id/similar at 10,000 claims, and how long the worker takes to read all of them. */
import { migrateQueues } from '#jobs/offer';
import { createRandom, createTestDatabase, eventually, somebody, splitArticle } from '#testkit';
import { connectTo } from './lib/http.js';
import { startService } from './lib/processes.js';
import { print, quantile } from './lib/rounds.js';

const CLAIMS = 10_000;
const AT_ONCE = 400;
const QUESTIONS = 400;
/** Distinct words of all statements, and words of one; the r-th word is 1/r as frequent as the first (Zipf). */
const [VOCABULARY, WORDS] = [12_000, 16];
const AIM_MS = 30;

const random = createRandom(7);
const word = (): string => `w${Math.floor(VOCABULARY ** random.next())}x`;
const sentence = (n: number): string => `${Array.from({ length: WORDS }, word).join(' ')} number ${n}.`;

const database = await createTestDatabase();
const { dataSource } = database;
const { actor, apiKey } = await somebody(dataSource, ['editor']);
const ids: string[] = [];
for (let done = 0; done < CLAIMS; done += AT_ONCE) {
  const sentences = Array.from({ length: AT_ONCE }, (_, i) => sentence(done + i));
  ids.push(...(await splitArticle(dataSource, actor, sentences)).claims.map(({ id }) => id));
}
await migrateQueues(database.url);
const service = await startService({ databaseUrl: database.url });
const began = performance.now();
await eventually(
  async () => {
    const [row] = await dataSource.query<{ claims: number }[]>(`select claims from term where term = ''`);
    return row?.claims === CLAIMS;
  },
  { withinMs: 300_000, everyMs: 50, what: 'every statement being read' },
);
print(`similar: the worker read ${CLAIMS} statements in ${((performance.now() - began) / 1000).toFixed(1)} s`);
const call = connectTo(service.url, 1);
const times: number[] = [];
for (let asked = 0; asked < QUESTIONS; asked += 1) {
  const start = performance.now();
  const { status } = await call('GET', `/v1/claims/${random.pick(ids)}/similar`, apiKey);
  if (status !== 200) throw new Error(`the answer was ${status}`);
  times.push(performance.now() - start);
}
const ms = (share: number): string => quantile(times.slice(QUESTIONS / 10), share).toFixed(1);
print(`similar: at ${CLAIMS} claims ${ms(0.5)} ms at the median, ${ms(0.95)} ms at p95 over HTTP (aim ${AIM_MS} ms)`);
await service.stop();
await database.drop();
