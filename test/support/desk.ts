/** A desk as its editors meet it: two API processes on one database and one queue, with claims on offer. */
import { randomUUID } from 'node:crypto';
import type { Actor, Claim, ExtractedClaim, Role } from '#domain';
import { createOfferer, migrateQueues, type Offerer } from '#jobs/offer';
import { createDataSource } from '#store';
import { createTestDatabase, somebody, splitArticle, type TestDatabase } from '#testkit';
import { type RunningApi, startApi } from './api.js';
import { type Answer, call } from './call.js';
import { takeRedisDatabase } from './redis.js';

export const BACKENDS = ['Redis', 'Postgres'] as const;
export type Backend = (typeof BACKENDS)[number];

/** A person with their key; calls go to the processes in turn. */
export interface Caller {
  readonly actor: Actor;
  get(path: string): Promise<Answer>;
  /** Sends an Idempotency-Key; `key` to choose it. */
  post(path: string, json?: unknown, key?: string): Promise<Answer>;
  put(path: string, json: unknown): Promise<Answer>;
  patch(path: string, json: unknown, ifMatch: string): Promise<Answer>;
  delete(path: string): Promise<Answer>;
}

export interface TestDesk {
  readonly database: TestDatabase;
  readonly url: string;
  somebody(roles?: readonly Role[], desks?: readonly string[]): Promise<Caller>;
  /** An article of these sentences, each a claim that waits and is on offer. */
  offerClaims(sentences: readonly string[], fields?: Partial<ExtractedClaim>): Promise<Claim[]>;
  /** The same, but the queue does not know of them. */
  makeClaims(sentences: readonly string[], fields?: Partial<ExtractedClaim>): Promise<Claim[]>;
  /** Loses all that the queue holds. */
  loseQueue(): Promise<void>;
  close(): Promise<void>;
}

export async function openDesk(backend: Backend): Promise<TestDesk> {
  const database = await createTestDatabase();
  await migrateQueues(database.url);
  const redis = backend === 'Redis' ? await takeRedisDatabase() : undefined;
  const redisUrl = redis && { REDIS_URL: redis.url };
  const environment = { DATABASE_URL: database.url, PUBLIC_URL: 'https://checks.example', ...redisUrl };
  const apis = await Promise.all([startApi(environment), startApi(environment)]);
  const offerer = createOfferer({ databaseUrl: database.url, redisUrl: redis?.url, onError: () => undefined });
  const maker = (await somebody(database.dataSource)).actor;
  const makeClaims: TestDesk['makeClaims'] = async (sentences, fields) =>
    (await splitArticle(database.dataSource, maker, sentences, fields)).claims;
  return {
    database,
    url: apis[0].url,
    async somebody(roles, desks) {
      const { actor, apiKey } = await somebody(database.dataSource, roles, desks);
      return callerAt(apis, actor, apiKey);
    },
    async offerClaims(sentences, fields) {
      const claims = await makeClaims(sentences, fields);
      await offer(offerer, claims);
      return claims;
    },
    makeClaims,
    loseQueue: () => redis?.flush() ?? truncateQueue(database.url),
    async close() {
      await offerer.close();
      await Promise.all(apis.map((api) => api.stop()));
      await redis?.release();
      await database.drop();
    },
  };
}

async function offer(offerer: Offerer, claims: readonly Claim[]): Promise<void> {
  const offers = claims.map(({ id: claimId, round, queuedAt = '', priority, checkworthiness }) => ({
    ...{ claimId, round, queuedAt, priority, checkworthiness },
  }));
  await offerer.offerClaims('general', offers);
}

async function truncateQueue(url: string): Promise<void> {
  const owner = await createDataSource({ url, as: 'owner', poolSize: 1 }).initialize();
  await owner.query('truncate bullmq.job cascade');
  await owner.destroy();
}

function callerAt(apis: readonly RunningApi[], actor: Actor, apiKey: string): Caller {
  let turn = 0;
  const send = (
    method: string,
    path: string,
    json?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> => {
    turn += 1;
    const { url = '' } = apis[turn % apis.length] ?? {};
    return call(url + path, { method, apiKey, headers, ...(json !== undefined && { json }) });
  };
  return {
    actor,
    get: (path) => send('GET', path),
    post: (path, json, key = randomUUID()) => send('POST', path, json, { 'idempotency-key': key }),
    put: (path, json) => send('PUT', path, json),
    patch: (path, json, ifMatch) => send('PATCH', path, json, { 'if-match': ifMatch }),
    delete: (path) => send('DELETE', path),
  };
}

/** A verdict as a request proposes it. */
export const FINDING = {
  scale: 'truth',
  rating: 'mostly-false',
  summary: 'The register shows another figure.',
  rationale: 'The *register* of the ministry gives **4 percent**.',
  evidence: [
    {
      url: 'https://register.example/2026',
      title: 'Register of exports',
      stance: 'refutes',
      kind: 'primary',
      excerpt: '4 percent',
    },
  ],
};

/** The work that `POST /v1/reviews/next` hands out, and the like. */
export interface Work {
  readonly review: { id: string; claimId: string; round: number; held: boolean; leaseExpiresAt: string };
  readonly claim: { id: string; kind: string; state: string; version: number };
  readonly article: { id: string; text: string };
  readonly draft?: { body: Record<string, unknown> };
}

export function workIn(answer: Answer): Work {
  if (answer.status !== 200) throw new Error(`no work but ${answer.status} ${answer.text}`);
  return answer.body as unknown as Work;
}

/** The id of what was made or changed. */
export function idIn(answer: Answer): string {
  const id = answer.body?.['id'];
  if (answer.status >= 300 || typeof id !== 'string') throw new Error(`nothing but ${answer.status} ${answer.text}`);
  return id;
}
