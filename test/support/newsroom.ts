/** A whole Claimdesk as its users meet it: API and workers as processes, on a database and a queue of their own. */
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Actor, Role } from '#domain';
import { settleIn } from '#actions';
import { migrateQueues } from '#jobs/offer';
import { createDataSource, migrate, perform } from '#store';
import { createTestDatabase, somebody } from '#testkit';
import { type RunningApi, startApi } from './api.js';
import { type Answer, call } from './call.js';
import type { Backend } from './desk.js';
import { type RunningProcess, startProcess } from './process.js';
import { takeRedisDatabase } from './redis.js';

/** Somebody who works here, with their key. */
export interface Colleague {
  readonly actor: Actor;
  get(path: string): Promise<Answer>;
  /** Sends an Idempotency-Key; `key` to choose it. */
  post(path: string, json?: unknown, key?: string): Promise<Answer>;
  put(path: string, json: unknown): Promise<Answer>;
  /** As a program does that wants it done: the same request again until there is an answer that is one. */
  insist(path: string, json?: unknown): Promise<Answer>;
}

export interface Newsroom {
  /** For looking, and for beginning with something; the processes have connections of their own. */
  readonly dataSource: DataSource;
  /** Where its queues are. */
  readonly queues: { readonly databaseUrl: string; readonly redisUrl?: string };
  /** The API that calls go to; put another in its place after killing it. */
  api: RunningApi;
  startApi(): Promise<RunningApi>;
  startWorker(): Promise<RunningProcess>;
  somebody(...roles: Role[]): Promise<Colleague>;
  /** Loses all that the queues hold. */
  loseQueues(): Promise<void>;
  /** Ends what is still running of what was started here, and takes the data away. */
  close(): Promise<void>;
}

/** Milliseconds until a request that got no answer is sent again, and until whoever insists gives up. */
const RETRY_MS = 100;
const PATIENCE_MS = 30_000;

/** On the tests' Postgres; or at `databaseUrl`, an empty database of a superuser's. */
export async function openNewsroom(backend: Backend, databaseUrl?: string): Promise<Newsroom> {
  const database = databaseUrl === undefined ? await createTestDatabase() : await settle(databaseUrl);
  await migrateQueues(database.url);
  const redis = backend === 'Redis' ? await takeRedisDatabase() : undefined;
  const environment = {
    DATABASE_URL: database.url,
    PUBLIC_URL: 'https://checks.example',
    ...(redis && { REDIS_URL: redis.url }),
  };
  const running = new Set<RunningProcess>();
  const kept = <T extends RunningProcess>(process: T): T => {
    running.add(process);
    return process;
  };
  const newsroom: Newsroom = {
    dataSource: database.dataSource,
    queues: { databaseUrl: database.url, ...(redis && { redisUrl: redis.url }) },
    api: kept(await startApi(environment)),
    startApi: async () => kept(await startApi(environment)),
    startWorker: async () => kept(await startProcess('worker', environment)),
    async somebody(...roles) {
      const { actor, apiKey } = await somebody(database.dataSource, roles.length > 0 ? roles : ['editor']);
      return colleague(newsroom, actor, apiKey);
    },
    loseQueues: () => redis?.flush() ?? truncateJobs(database.url),
    async close() {
      await Promise.all([...running].map((process) => process.stop()));
      await redis?.release();
      await database.drop();
    },
  };
  return newsroom;
}

function colleague(newsroom: Newsroom, actor: Actor, apiKey: string): Colleague {
  const post = (path: string, json: unknown = {}, key: string = randomUUID()): Promise<Answer> =>
    call(newsroom.api.url + path, { method: 'POST', apiKey, json, headers: { 'idempotency-key': key } });
  return {
    actor,
    get: (path) => call(newsroom.api.url + path, { apiKey }),
    post,
    put: (path, json) => call(newsroom.api.url + path, { method: 'PUT', apiKey, json }),
    async insist(path, json) {
      const key = randomUUID();
      for (const until = Date.now() + PATIENCE_MS; ;) {
        const answer = await post(path, json, key).catch(() => undefined);
        if (answer && answer.status < 500) return answer;
        if (Date.now() > until) throw new Error(`no answer to POST ${path} but ${answer?.status} ${answer?.text}`);
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      }
    },
  };
}

async function settle(url: string) {
  const owner = await createDataSource({ url, as: 'owner', poolSize: 2 }).initialize();
  await migrate(owner);
  await perform(owner, (tx) => settleIn(tx, new Date().toISOString()));
  await owner.destroy();
  const dataSource = await createDataSource({ url, as: 'service', poolSize: 4 }).initialize();
  return { url, dataSource, drop: () => dataSource.destroy() };
}

async function truncateJobs(url: string): Promise<void> {
  const owner = await createDataSource({ url, as: 'owner', poolSize: 1 }).initialize();
  await owner.query('truncate bullmq.job cascade');
  await owner.destroy();
}
