/** A database of its own on the tests' Redis: queues have the same names everywhere, and specs run side by side. */
import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { testRedisUrl } from '#testkit';

export interface RedisDatabase {
  readonly url: string;
  /** Loses all that it holds. */
  flush(): Promise<void>;
  release(): Promise<void>;
}

/** A Redis has 16 databases unless told otherwise; the first is left to specs that need no other. */
const DATABASES = Array.from({ length: 15 }, (_, i) => i + 1);
/** Longest that a spec may take, in seconds: what a killed one held is free afterwards. */
const HELD_SECONDS = 600;

/** @throws Error when all are taken. */
export async function takeRedisDatabase(): Promise<RedisDatabase> {
  const ours = randomUUID();
  const locks = new Redis(testRedisUrl());
  const lockOf = (database: number): string => `test-database-${database}`;
  for (const database of DATABASES) {
    if ((await locks.set(lockOf(database), ours, 'EX', HELD_SECONDS, 'NX')) === null) continue;
    const url = new URL(testRedisUrl());
    url.pathname = `/${database}`;
    const client = new Redis(url.href);
    const flush = async (): Promise<void> => void (await client.flushdb());
    await flush();
    return {
      url: url.href,
      flush,
      async release() {
        await flush();
        await locks.del(lockOf(database));
        client.disconnect();
        locks.disconnect();
      },
    };
  }
  locks.disconnect();
  throw new Error('every database of the tests’ Redis is taken');
}
