/** Which migrations of this release the database lacks. */
import type { DataSource } from 'typeorm';

/** Names, oldest first; none when the database is up to date. Of a later release there may be more in it. */
export async function pendingMigrations(dataSource: DataSource): Promise<string[]> {
  const [{ exists } = { exists: false }] = await dataSource.query<{ exists: boolean }[]>(
    `select to_regclass('migration') is not null as exists`,
  );
  const rows = exists ? await dataSource.query<{ name: string }[]>('select name from migration') : [];
  const applied = new Set(rows.map(({ name }) => name));
  return dataSource.migrations
    .map((migration) => migration.name ?? migration.constructor.name)
    .filter((name) => !applied.has(name));
}
