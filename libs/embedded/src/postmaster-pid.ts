// Reads postmaster.pid, in which a running server says who and where it is.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What postmaster.pid says; `port` and `status` are absent while the server is writing them. */
export interface PostmasterPid {
  readonly pid: number;
  readonly port: number | undefined;
  readonly status: string | undefined;
}

/** The server that claims this data folder, or undefined when none does. It may be dead, or another program by now. */
export function readPostmasterPid(dataFolder: string): PostmasterPid | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number(lines[3]) || undefined, status: lines[7]?.trim() };
}
