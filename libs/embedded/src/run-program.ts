// Starts one of the server's programs under its account, cut off from our terminal and environment.
import { type ChildProcess, spawn, type StdioOptions } from 'node:child_process';
import type { Account } from './account.js';

/** How a program of the server is started. */
export interface ProgramOptions {
  readonly cwd: string;
  readonly account: Account | undefined;
  readonly stdio: StdioOptions;
}

/**
 * Spawns the program in a session of its own, so that Ctrl-C at our terminal does not stop the server under our
 * feet. Resolves once it runs; rejects with the system's error when it cannot be started.
 */
export async function runProgram(
  file: string,
  args: readonly string[],
  options: ProgramOptions,
): Promise<ChildProcess> {
  const child = spawn(file, args, {
    cwd: options.cwd,
    ...options.account,
    stdio: options.stdio,
    detached: true,
    env: { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' },
  });
  await new Promise<void>((resolve, reject) => child.once('spawn', resolve).once('error', reject));
  return child;
}
