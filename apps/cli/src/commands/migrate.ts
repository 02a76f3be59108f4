/** `claimdesk migrate`: the schema, the queues' schema, and what a first start makes. */
import type { DataSource } from 'typeorm';
import { settleIn } from '#actions';
import { type Config, loadConfig } from '#config';
import { migrateQueues } from '#jobs/offer';
import { ArticleRow, migrate as migrateSchema, perform } from '#store';
import { writeAdminKey } from '../admin-key.js';
import { withDatabase } from '../database.js';
import { adminKeyFile } from '../folders.js';
import { print } from '../terminal.js';

/** What a parent process is told when the database is ready. */
export interface Migrated {
  readonly type: 'migrated';
  /** True when no article was ever brought in. */
  readonly empty: boolean;
}

export async function migrate(): Promise<void> {
  const config = loadConfig();
  await withDatabase(config, 'owner', async (dataSource, url) => {
    const applied = await migrateSchema(dataSource);
    // Without Redis the queues stand in the same database.
    if (config.redisUrl === undefined) await migrateQueues(url);
    const madeAdmin = await makeAdmin(config, dataSource);
    if (process.send) {
      const empty = !(await dataSource.manager.exists(ArticleRow));
      process.send({ type: 'migrated', empty } satisfies Migrated);
      return;
    }
    await print(applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}.`);
    if (madeAdmin) await print(`The admin's key is in ${adminKeyFile(config)}.`);
  });
}

/**
 * The key's file is written before the transaction commits: a key that is in the database and in no file would be
 * lost for good, while one that is only in a file is replaced at the next start.
 */
async function makeAdmin(config: Config, dataSource: DataSource): Promise<boolean> {
  return perform(dataSource, async (tx) => {
    const { adminKey } = await settleIn(tx, new Date().toISOString());
    if (adminKey !== undefined) writeAdminKey(config, adminKey);
    return adminKey !== undefined;
  });
}
