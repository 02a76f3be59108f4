/** Brings the database up to date in a process of its own, which takes its memory with it when it is done. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { childEnvironment } from '#config';
import type { Migrated } from '../commands/migrate.js';
import { Failure } from '../failure.js';

const MAIN = new URL('../main.js', import.meta.url);

/** @throws Failure with what `claimdesk migrate` said. */
export async function migrateInChild(environment: Record<string, string>, signal: AbortSignal): Promise<Migrated> {
  const child = fork(MAIN, ['migrate'], { env: childEnvironment(environment), execArgv: [], silent: true, signal });
  let words = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (words += text));
  let migrated: Migrated | undefined;
  child.on('message', (message) => (migrated = message as Migrated));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code === 0 && migrated) return migrated;
  throw new Failure(`The database could not be brought up to date; nothing was started. ${words.trim()}`);
}
