// The two servers that tests need, in a temporary folder, and their end.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadEmbedded } from './embedded.mjs';
import { startRedis } from './redis.mjs';

/** Fast rather than safe: what is in the test server need not survive anything. */
const TEST_SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  shared_buffers: '128MB',
};

/**
 * Starts Postgres and Redis for tests.
 * @param {(line: string) => void} log
 * @returns {Promise<{ env: { TEST_DATABASE_URL: string, TEST_REDIS_URL: string }, stop: () => Promise<void> }>}
 * TEST_DATABASE_URL is a superuser's, on a database from which a test makes its own.
 */
export async function startServices(log) {
  const redis = await startRedis(log);
  const dataDir = mkdtempSync(join(tmpdir(), 'claimdesk-test-'));
  chmodSync(dataDir, 0o711);
  try {
    const { startPostgres } = await loadEmbedded();
    const postgres = await startPostgres({ dataDir, log, settings: TEST_SETTINGS });
    return {
      env: { TEST_DATABASE_URL: postgres.url, TEST_REDIS_URL: redis.url },
      stop: async () => {
        await Promise.all([postgres.stop(), redis.stop()]);
        rmSync(dataDir, { recursive: true });
      },
    };
  } catch (error) {
    await redis.stop();
    rmSync(dataDir, { recursive: true, force: true });
    throw error;
  }
}
