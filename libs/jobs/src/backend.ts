/** The choice of BullMQ backend: Redis where there is a URL for it, else the schema `bullmq` of the same Postgres. */
import { once } from 'node:events';
import {
  type BackendFactory,
  type IQueueBackend,
  type PgPool,
  type WorkerOptions,
  createPostgresBackend,
  createRedisBackend,
  runMigrations,
} from 'bullmq';
import { Redis, type RedisOptions } from 'ioredis';
import pg from 'pg';
import { within } from './time-limit.js';

/** Where the queues are. */
export interface QueueSettings {
  /** Absent: the queues stand in Postgres. */
  readonly redisUrl?: string | undefined;
  readonly databaseUrl: string;
  /** Told of lost connections and of failed background work. */
  readonly onError: (error: Error) => void;
  /** First part of every Redis key, so that installations can share a Redis. Default `claimdesk`. */
  readonly prefix?: string;
  /** How long a taken job is held before it counts as abandoned, in milliseconds. */
  readonly lockMs?: number;
  /** Least time between two checks for abandoned jobs, in milliseconds. */
  readonly stalledCheckMs?: number;
}

/**
 * What a connection is for. A `taker` fails at once rather than wait, since a request waits for it;
 * an `offerer` waits out a short break; a `processor` waits for as long as it takes.
 */
export type QueueRole = 'taker' | 'offerer' | 'processor';

/** Types the connection that BullMQ's classes want but only the factory knows. */
export type NoConnection = Record<string, never>;

/** One process's connections to the backend for one role. */
export interface QueueBackend {
  readonly kind: 'redis' | 'postgres';
  /** Passed to BullMQ's `Queue` and `Worker`, together with `options`. */
  readonly factory: BackendFactory<IQueueBackend, NoConnection>;
  readonly options: { readonly connection: NoConnection } & Pick<
    WorkerOptions<NoConnection>,
    'prefix' | 'lockDuration' | 'stalledInterval' | 'maxStalledCount'
  >;
  /** `onError`, but not with the same words over and over while a server is away. */
  readonly report: (error: Error) => void;
  /**
   * Awaits a call for at most `limitMs` milliseconds. A connection that does not answer is given up for a new one:
   * when a network forgets it without a word, TCP notices only a quarter of an hour later.
   * @throws QueueUnavailable as `within` does.
   */
  ask<T>(limitMs: number, call: Promise<T>): Promise<T>;
  /** Settles when the server answers; to be bounded by `ask`. */
  ping(): Promise<unknown>;
  /** Returns after at most `limitMs` milliseconds, whatever the server does. */
  close(limitMs: number): Promise<void>;
}

type Connection = Pick<QueueBackend, 'factory' | 'ask' | 'ping' | 'close'>;

const SCHEMA = 'bullmq';

/**
 * How long a job is held without a sign of life, in milliseconds. A request writes its lease well within 10 s, and the
 * lease, not this lock, is the editor's hold. A processor renews its lock, but not while it computes, which takes some
 * seconds for the largest article.
 */
const LOCK_MS: Record<QueueRole, number> = { taker: 10_000, offerer: 10_000, processor: 15_000 };
const STALLED_CHECK_MS = 10_000;

/** A job that brought its process down this often is a poison and is failed. Desk jobs are only ever taken by hand. */
const MAX_STALLED = 20;

/** Longest wait for a server to accept a connection, in milliseconds. */
const CONNECT_MS: Record<QueueRole, number> = { taker: 1_000, offerer: 5_000, processor: 5_000 };

/** A query that owes its answer for this long takes its connection with it, in milliseconds; clearing a queue takes long. */
const QUERY_MS: Record<QueueRole, number> = { taker: 2_000, offerer: 60_000, processor: 60_000 };

/** Postgres connections a process may hold for its queues; one of a processor's listens. */
const POOL_SIZE: Record<QueueRole, number> = { taker: 4, offerer: 3, processor: 3 };

/** Each attempt to reach a server fails in the same words; they are reported again after this long, in milliseconds. */
const SAME_ERROR_MS = 30_000;

/** Retries at 0.2 s, 0.4 s, … and then every 2 s, for ever: a Redis that comes back is found again. */
const retryStrategy = (attempt: number): number => Math.min(attempt * 200, 2_000);

/** A taker's command that was sent but not answered is not sent again: it may have taken a job. */
const REDIS_OPTIONS: Record<QueueRole, RedisOptions> = {
  taker: { enableOfflineQueue: false, autoResendUnfulfilledCommands: false, maxRetriesPerRequest: 0 },
  offerer: { maxRetriesPerRequest: 3 },
  processor: { maxRetriesPerRequest: null },
};

/** Returns at once; the first call meets a server that is away. */
export function connectQueues(settings: QueueSettings, role: QueueRole): QueueBackend {
  const options = {
    connection: {},
    prefix: settings.prefix ?? 'claimdesk',
    lockDuration: settings.lockMs ?? LOCK_MS[role],
    stalledInterval: settings.stalledCheckMs ?? STALLED_CHECK_MS,
    maxStalledCount: MAX_STALLED,
  };
  const report = sparing(settings.onError);
  return settings.redisUrl === undefined
    ? { kind: 'postgres', options, report, ...onPostgres(settings.databaseUrl, role, report) }
    : { kind: 'redis', options, report, ...onRedis(settings.redisUrl, role, report) };
}

function sparing(onError: (error: Error) => void): (error: Error) => void {
  let last = { message: '', at: 0 };
  return (error) => {
    const now = performance.now();
    if (error.message === last.message && now - last.at < SAME_ERROR_MS) return;
    last = { message: error.message, at: now };
    onError(error);
  };
}

/** Creates or upgrades the queues' schema in Postgres. Safe to repeat, and to run from several processes at once. */
export async function migrateQueues(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await runMigrations(client, SCHEMA);
  } finally {
    await client.end();
  }
}

function onRedis(url: string, role: QueueRole, report: (error: Error) => void): Connection {
  const client = new Redis(url, {
    ...REDIS_OPTIONS[role],
    connectionName: `claimdesk-${role}`,
    connectTimeout: CONNECT_MS[role],
    retryStrategy,
  });
  client.on('error', report);
  return {
    // A taker never waits for a job, so it needs no second, blocking connection.
    factory: (name, opts, needs) =>
      createRedisBackend(name, { ...opts, connection: client }, role === 'processor' ? needs : {}),
    ask: (limitMs, call) =>
      within(limitMs, call, () => {
        if (client.status === 'ready') client.disconnect(true);
      }),
    ping: async () => {
      if (client.status !== 'ready') await once(client, 'ready');
      await client.ping();
    },
    close: async (limitMs) => {
      await within(limitMs, client.quit()).catch(report);
      client.disconnect();
    },
  };
}

function onPostgres(url: string, role: QueueRole, report: (error: Error) => void): Connection {
  const pool = new pg.Pool({
    connectionString: inSchema(url),
    application_name: `claimdesk-queue-${role}`,
    max: POOL_SIZE[role],
    connectionTimeoutMillis: CONNECT_MS[role],
    query_timeout: QUERY_MS[role],
    idleTimeoutMillis: 30_000,
    keepAlive: true,
  });
  pool.on('error', report);
  // Every queue adds a listener of its own to the pool it shares.
  pool.setMaxListeners(0);
  // BullMQ describes the overloads of pg's `on` too narrowly for pg's own types to match.
  const connection = pool as unknown as PgPool;
  return {
    factory: (name, opts, needs) =>
      createPostgresBackend(name, { ...opts, connection }, role === 'processor' ? needs : {}),
    ask: within,
    ping: () => pool.query('select 1'),
    close: (limitMs) => within(limitMs, pool.end()).catch(report),
  };
}

function inSchema(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  const given = url.searchParams.get('options');
  url.searchParams.set('options', `${given === null ? '' : `${given} `}-c search_path=${SCHEMA}`);
  return url.href;
}
