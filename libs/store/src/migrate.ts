/** Brings the schema up to date, by one process at a time. */
import type { DataSource } from 'typeorm';

/** Names the advisory lock; the service's role is shared by all databases of a server, yet each has its own lock. */
const LOCK = 'claimdesk migrate';

/**
 * Runs the migrations that the database lacks and answers their names, oldest first. Processes that do it at once
 * wait for each other. `dataSource` must be connected as the owner, with room for two connections.
 */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  const guard = dataSource.createQueryRunner();
  await guard.query('select pg_advisory_lock(hashtextextended($1, 0))', [LOCK]);
  try {
    return (await dataSource.runMigrations()).map(({ name }) => name);
  } finally {
    await guard.query('select pg_advisory_unlock(hashtextextended($1, 0))', [LOCK]);
    await guard.release();
  }
}
