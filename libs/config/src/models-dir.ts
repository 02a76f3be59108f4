// Where models stand that a newsroom trained on its own corrections.
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ConfigError } from './config-error.js';
import { type Environment, valueOf } from './environment.js';

/** CLAIMDESK_DATA_DIR, default ./.claimdesk, as an absolute path. */
export function dataDirOf(env: Environment): string {
  return resolve(valueOf(env, 'CLAIMDESK_DATA_DIR') ?? '.claimdesk');
}

/**
 * CLAIMDESK_MODELS_DIR, default `models` in the data folder, as an absolute path. The default need not be there: then
 * the shipped models are all there are.
 * @throws ConfigError when the variable names no folder
 */
export function loadModelsDir(env: Environment = process.env): string {
  const value = valueOf(env, 'CLAIMDESK_MODELS_DIR');
  if (value === undefined) return join(dataDirOf(env), 'models');
  const folder = resolve(value);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return folder;
  throw new ConfigError(
    'CLAIMDESK_MODELS_DIR',
    `names no folder (${JSON.stringify(value)}); leave it out for the shipped models`,
    '/var/lib/claimdesk/models',
  );
}
