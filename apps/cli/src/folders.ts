/** Where things stand in CLAIMDESK_DATA_DIR. */
import { join, relative } from 'node:path';
import type { Config } from '#config';

/** The embedded Postgres: a folder of its own, as another account may run it. */
export function postgresFolder({ dataDir }: Pick<Config, 'dataDir'>): string {
  return join(dataDir, 'postgres');
}

export function logFile({ dataDir }: Pick<Config, 'dataDir'>, process: string): string {
  return join(dataDir, 'logs', `${process}.log`);
}

export function adminKeyFile({ dataDir }: Pick<Config, 'dataDir'>): string {
  return join(dataDir, 'admin-key');
}

/** A path as a person in this folder would type it. */
export function shown(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith('..') ? path : near;
}
