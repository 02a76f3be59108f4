/** The two backends as tests use them: real servers behind a link, with a namespace of their own. */
import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import pg from 'pg';
import { createEmptyDatabase, testRedisUrl } from '#testkit';
import { type QueueSettings, migrateQueues } from '../src/backend.js';
import { type Link, openLink } from './link.js';

export const BACKENDS = ['redis', 'postgres'] as const;

export interface TestBackend {
  readonly settings: QueueSettings;
  readonly link: Link;
  /** What the backend reported so far. */
  readonly errors: Error[];
  /** Loses all that the backend holds, as FLUSHALL does. */
  loseAll(): Promise<void>;
  close(): Promise<void>;
}

export function openBackend(kind: (typeof BACKENDS)[number]): Promise<TestBackend> {
  return kind === 'redis' ? onRedis() : onPostgres();
}

async function onRedis(): Promise<TestBackend> {
  const url = new URL(testRedisUrl());
  const link = await openLink(url, 6379);
  const prefix = `test-${randomBytes(4).toString('hex')}`;
  const direct = new Redis(url.href);
  const errors: Error[] = [];
  const loseAll = async (): Promise<void> => {
    const keys = await direct.keys(`${prefix}:*`);
    if (keys.length > 0) await direct.del(keys);
  };
  return {
    settings: {
      redisUrl: through(link, url),
      databaseUrl: 'postgres://nobody@127.0.0.1:1/unused',
      prefix,
      onError: (error) => errors.push(error),
    },
    link,
    errors,
    loseAll,
    close: async () => {
      await loseAll();
      direct.disconnect();
      await link.close();
    },
  };
}

async function onPostgres(): Promise<TestBackend> {
  const database = await createEmptyDatabase();
  await migrateQueues(database.url);
  const url = new URL(database.url);
  const link = await openLink(url, 5432);
  const errors: Error[] = [];
  return {
    settings: { databaseUrl: through(link, url), onError: (error) => errors.push(error) },
    link,
    errors,
    loseAll: () => query(url, 'TRUNCATE bullmq.job CASCADE'),
    close: async () => {
      await link.close();
      await database.drop();
    },
  };
}

async function query(url: URL, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function through(link: Link, target: URL): string {
  const url = new URL(target);
  url.hostname = '127.0.0.1';
  url.port = String(link.port);
  return url.href;
}
