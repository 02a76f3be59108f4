/** The database that operations work on: the one that DATABASE_URL names, else the embedded one, started for as long. */
import type { DataSource } from 'typeorm';
import type { Config } from '#config';
import { createDataSource } from '#store';
import { Failure } from './failure.js';
import { postgresFolder } from './folders.js';
import { remark } from './terminal.js';

/** Runs `work` on a connected database. `as`: with the service's rights, or with those of the owner of the schema. */
export async function withDatabase<T>(
  config: Config,
  as: 'service' | 'owner',
  work: (dataSource: DataSource, url: string) => Promise<T>,
): Promise<T> {
  const { url, stop } = await reachPostgres(config);
  try {
    const dataSource = createDataSource({ url, as, poolSize: 4, applicationName: 'claimdesk-cli' });
    await connect(dataSource);
    try {
      return await work(dataSource, url);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await stop();
  }
}

async function reachPostgres(config: Config): Promise<{ url: string; stop: () => Promise<void> }> {
  if (config.databaseUrl !== undefined) return { url: config.databaseUrl, stop: () => Promise.resolve() };
  const { startPostgres } = await import('#embedded');
  const postgres = await startPostgres({ dataDir: postgresFolder(config), log: remark });
  return { url: postgres.url, stop: () => postgres.stop() };
}

async function connect(dataSource: DataSource): Promise<void> {
  try {
    await dataSource.initialize();
  } catch (error) {
    const reason = error instanceof Error ? error.message || String((error as { code?: unknown }).code) : String(error);
    throw new Failure(`Postgres cannot be reached (${reason}): check DATABASE_URL, and that the server runs.`, 1, {
      cause: error,
    });
  }
}
