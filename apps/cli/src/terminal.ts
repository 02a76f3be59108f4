/** Writing to the terminal: results to stdout, remarks to stderr, strangers' text without what a terminal obeys. */
import { once } from 'node:events';

const DEFAULT_WIDTH = 120;
const MAX_WIDTH = 160;

/** One line, or several, of result. Waits while a slow reader at the other end of a pipe catches up. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
}

/** A remark: progress, a warning, an error. */
export function remark(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Columns to lay a table out in. */
export function terminalWidth(): number {
  return process.stdout.isTTY ? Math.min(process.stdout.columns, MAX_WIDTH) : DEFAULT_WIDTH;
}

/** Text from outside on one line: no control character or change of direction reaches the terminal. */
export function printable(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim();
}

/** `1 claim`, `1,200 claims`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

/** A reader that goes away (`| head`) ends the command quietly. */
export function endWithItsReader(): void {
  process.stdout.on('error', endQuietly);
}

/** For what must end in good order: it goes on although nobody reads it any more. */
export function outliveItsReader(): void {
  process.stdout.off('error', endQuietly).on('error', () => undefined);
  process.stderr.on('error', () => undefined);
}

function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}
