// One server process: spawned, watched until it is ready, stopped.
import { closeSync, existsSync, openSync, readFileSync, realpathSync, renameSync, statSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { join } from 'node:path';
import type { Account } from './account.js';
import type { Binaries } from './binaries.js';
import type { Cluster } from './cluster.js';
import { EmbeddedPostgresError } from './errors.js';
import { readPostmasterPid } from './postmaster-pid.js';
import { startedAt } from './process-identity.js';
import { runProgram } from './run-program.js';

const POLL_MS = 25;
/** A crashed server is noticed within this. */
const WATCH_MS = 500;
/** Recovery after a crash replays at most `max_wal_size` of log, which takes a slow disk well under this. */
const READY_WITHIN_MS = 120_000;
/** A fast shutdown ends connections and writes one checkpoint; past this the server gets the rough signal. */
const STOP_WITHIN_MS = 20_000;
const LOG_BYTES_KEPT = 5_000_000;
const LOG_TAIL_LINES = 12;

/** What to start, and how. */
export interface ServerOptions {
  readonly dataDir: string;
  readonly cluster: Cluster;
  readonly binaries: Binaries;
  readonly account: Account | undefined;
  readonly port: number;
  readonly settings: Readonly<Record<string, string>>;
}

/** The server came up (`pid`), or ended before it was ready (`log`: its last words). */
export type LaunchResult = { readonly pid: number } | { readonly log: string };

/** Spawns the server and waits until it takes connections or ends. Its output goes to `server.log` in `dataDir`. */
export async function launch(options: ServerOptions): Promise<LaunchResult> {
  const logFile = join(options.dataDir, 'server.log');
  if (existsSync(logFile) && statSync(logFile).size > LOG_BYTES_KEPT) renameSync(logFile, `${logFile}.1`);
  const output = openSync(logFile, 'a', 0o600);
  const from = statSync(logFile).size;
  const settings = {
    ...options.settings,
    listen_addresses: '127.0.0.1',
    port: String(options.port),
    unix_socket_directories: '',
  };
  const { dataFolder } = options.cluster;
  const child = await runProgram(
    options.binaries.postgres,
    ['-D', dataFolder, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { cwd: dataFolder, account: options.account, stdio: ['ignore', output, output] },
  );
  closeSync(output);
  child.unref(); // the server outlives us if we are killed, and does not keep us from ending
  const pid = child.pid ?? 0;
  const ready = await until(READY_WITHIN_MS, () => {
    if (child.exitCode !== null || child.signalCode !== null) return 'ended';
    const record = readPostmasterPid(dataFolder);
    return record?.pid === pid && record.status === 'ready' ? 'ready' : undefined;
  });
  if (ready === 'ready') return { pid };
  if (ready === 'ended') return { log: logTail(logFile, from) };
  throw new EmbeddedPostgresError(
    `The embedded Postgres (process ${pid}) is not ready after ${READY_WITHIN_MS / 1000} s: see ${logFile}.`,
    logTail(logFile, from),
  );
}

/** Waits for a server that another process has started. False when it has ended instead. */
export async function becomesReady(dataFolder: string, pid: number): Promise<boolean> {
  const identity = startedAt(pid);
  const outcome = await until(READY_WITHIN_MS, () => {
    if (startedAt(pid) !== identity || identity === undefined) return 'ended';
    return readPostmasterPid(dataFolder)?.status === 'ready' ? 'ready' : undefined;
  });
  if (outcome === undefined) {
    throw new EmbeddedPostgresError(
      `The running Postgres (process ${pid}) does not get ready: stop it and start again.`,
    );
  }
  return outcome === 'ready';
}

/**
 * Stops the server: its connections end, its data is written. A server that does not end in time is made to end at
 * once, which its next start repairs from its log. Resolves when the process is gone; at once when it already is.
 */
export async function stopServer(pid: number, identity: string): Promise<void> {
  for (const [signal, withinMs] of [
    ['SIGINT', STOP_WITHIN_MS],
    ['SIGQUIT', STOP_WITHIN_MS / 4],
  ] as const) {
    if (startedAt(pid) !== identity) return;
    try {
      process.kill(pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ESRCH') return;
      throw error;
    }
    if ((await until(withinMs, () => (startedAt(pid) === identity ? undefined : 'ended'))) === 'ended') return;
  }
  throw new EmbeddedPostgresError(
    `The embedded Postgres (process ${pid}) does not end: its data is safe, end it by hand.`,
  );
}

/** Resolves when the process is gone; waiting for it keeps nobody from ending. */
export async function exitOf(pid: number, identity: string | undefined): Promise<void> {
  while (identity !== undefined && startedAt(pid) === identity) await delay(WATCH_MS, undefined, { ref: false });
}

/** Asks until there is an answer; undefined when the time is up. */
async function until<T>(withinMs: number, ask: () => T | undefined): Promise<T | undefined> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const answer = ask();
    if (answer !== undefined || Date.now() >= deadline) return answer;
    await delay(POLL_MS);
  }
}

function logTail(file: string, from: number): string {
  const text = readFileSync(realpathSync(file)).subarray(from).toString();
  return text.trimEnd().split('\n').slice(-LOG_TAIL_LINES).join('\n');
}
