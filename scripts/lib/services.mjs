// The two servers that tests need, in a temporary folder, and their end.
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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
 * @param {Record<string, string>} settings of Postgres
 * @returns {Promise<{ env: { TEST_DATABASE_URL: string, TEST_REDIS_URL: string }, folder: string, stop: () => Promise<void> }>}
 * TEST_DATABASE_URL is a superuser's, on a database from which a test makes its own; `folder` is for temporary
 * files, and is removed at the stop.
 */
export async function startServices(log, settings = TEST_SETTINGS) {
  const redis = await startRedis(log);
  const folder = mkdtempSync(join(tmpdir(), 'claimdesk-test-'));
  chmodSync(folder, 0o711);
  try {
    const { startPostgres } = await loadEmbedded();
    const postgres = await startPostgres({ dataDir: join(folder, 'services'), log, settings });
    return {
      env: { TEST_DATABASE_URL: postgres.url, TEST_REDIS_URL: redis.url },
      folder,
      stop: async () => {
        await Promise.all([postgres.stop(), redis.stop()]);
        await stopStrays(folder, startPostgres);
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await redis.stop();
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** A test that was interrupted may have left a server of its own in the folder. */
async function stopStrays(folder, startPostgres) {
  const left = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('pgdata/postmaster.pid'));
  for (const path of left) {
    const dataDir = dirname(dirname(join(folder, path)));
    await (await startPostgres({ dataDir, settings: TEST_SETTINGS })).stop();
  }
}
