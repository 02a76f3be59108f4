/** The connection to Postgres: pool, entities, and the role the service runs as. */
import { DataSource, type Logger } from 'typeorm';
import * as rows from './rows/index.js';
import { migrations } from './migrations/index.js';
import { SnakeCase } from './snake-case.js';

/** The role that lacks the rights to change the record. Made by the first migration; granted by each that adds a table. */
export const SERVICE_ROLE = 'claimdesk_service';

export interface DataSourceOptions {
  readonly url: string;
  /** Connections at most; default 10. */
  readonly poolSize?: number;
  /**
   * `service`: every connection takes on SERVICE_ROLE. `owner`: as the URL says, for migrations.
   */
  readonly as: 'service' | 'owner';
  readonly applicationName?: string;
  readonly logger?: Logger;
  /** Called when an idle connection breaks, as when Postgres restarts; the pool then makes new ones. */
  readonly onConnectionLost?: (error: Error) => void;
}

/** A data source that is not connected yet: call `initialize()`. */
export function createDataSource(options: DataSourceOptions): DataSource {
  const { url, poolSize = 10, as, applicationName = 'claimdesk', logger, onConnectionLost } = options;
  return new DataSource({
    type: 'postgres',
    url,
    entities: Object.values(rows),
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeCase(),
    poolSize,
    applicationName,
    connectTimeoutMS: 5_000,
    installExtensions: false,
    ...(logger && { logger }),
    poolErrorHandler: (error: Error) => onConnectionLost?.(error),
    extra: as === 'service' ? { onConnect: takeOnServiceRole } : {},
  });
}

/** Where the role could not be made (a user without CREATEROLE), the triggers alone protect the record. */
async function takeOnServiceRole(client: { query(sql: string, values: unknown[]): Promise<unknown> }): Promise<void> {
  await client.query(
    `select set_config('role', rolname, false) from pg_roles
     where rolname = $1 and pg_has_role(current_user, oid, 'set')`,
    [SERVICE_ROLE],
  );
}
