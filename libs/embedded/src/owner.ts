// Records which of our processes is to stop the server, so that a second one that uses it does not.
import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startedAt } from './process-identity.js';

/** Names this process as the one that stops the server. */
export function becomeOwner(dataDir: string): void {
  const file = join(dataDir, 'owner');
  const unfinished = `${file}.${randomUUID()}`;
  writeFileSync(unfinished, `${process.pid}\n${startedAt(process.pid) ?? ''}\n`, { mode: 0o600 });
  renameSync(unfinished, file);
}

/** Whether another process that still lives has started the server and will stop it. */
export function hasOtherOwner(dataDir: string): boolean {
  let record: string[];
  try {
    record = readFileSync(join(dataDir, 'owner'), 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
  const pid = Number(record[0]);
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  return startedAt(pid) === record[1];
}
