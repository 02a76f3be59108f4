/** The log file of a process that is run in the background. */
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const BYTES_KEPT = 10_000_000;
const TAIL_LINES = 5;

export interface OpenLog {
  /** File descriptor to write to. */
  readonly handle: number;
  /** The last lines that were written since it was opened. */
  tail(): string;
  /** Closes our own handle; that of the process stays. */
  close(): void;
}

/** Opens the file to append to it. One that has grown large becomes `….1`, over the one before it. */
export function openLog(file: string): OpenLog {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  if (existsSync(file) && statSync(file).size > BYTES_KEPT) renameSync(file, `${file}.1`);
  const handle = openSync(file, 'a', 0o600);
  const from = statSync(file).size;
  return {
    handle,
    tail: () => readFileSync(file).subarray(from).toString().trimEnd().split('\n').slice(-TAIL_LINES).join('\n'),
    close: () => closeSync(handle),
  };
}
