/** The file that holds the first admin's API key. */
import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import type { Config } from '#config';
import { adminKeyFile } from './folders.js';

/** The key; undefined when there is no such file. */
export function readAdminKey(config: Config): string | undefined {
  try {
    return readFileSync(adminKeyFile(config), 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes the key for its owner's eyes alone, whole or not at all, also when the power fails. */
export function writeAdminKey(config: Config, apiKey: string): void {
  // Others may pass through: the embedded Postgres stands in it, under an account of its own when we are root.
  mkdirSync(config.dataDir, { recursive: true, mode: 0o711 });
  const file = adminKeyFile(config);
  const unfinished = `${file}.${randomUUID()}`;
  const handle = openSync(unfinished, 'wx', 0o600);
  writeSync(handle, `${apiKey}\n`);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(unfinished, file);
}
