// What other code may use of the embedded Postgres.
export { EmbeddedPostgresError } from './errors.js';
export { type PostgresOptions, type RunningPostgres, startPostgres } from './start-postgres.js';
