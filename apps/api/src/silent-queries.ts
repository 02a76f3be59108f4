/** Keeps TypeORM from printing queries: their parameters are people's data, and what fails is thrown and logged there. */
import type { Logger } from 'typeorm';

const nothing = (): undefined => undefined;

export const silentQueries: Logger = {
  logQuery: nothing,
  logQueryError: nothing,
  logQuerySlow: nothing,
  logSchemaBuild: nothing,
  logMigration: nothing,
  log: nothing,
};
