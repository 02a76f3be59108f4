/** One process that is kept running: started, waited for, started again when it ends by itself, stopped. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { childEnvironment } from '#config';
import { Failure } from '../failure.js';
import { openLog } from './log.js';

/** What is run. */
export interface Program {
  /** As it is called in messages: `API`, `worker`. */
  readonly name: string;
  /** Compiled main file. */
  readonly main: URL;
  /** Set for it, over our own environment. */
  readonly environment: Record<string, string>;
  /** Where its log goes; absent: to our own terminal. */
  readonly log?: string;
}

/** What a process says once it serves. */
export interface Ready {
  readonly type: 'ready';
  readonly port?: number;
}

export interface Service {
  /** What it says the first time; rejects with a Failure when it ends instead, and is then not started again. */
  readonly ready: Promise<Ready>;
  /** Asks it to end and waits; what has not ended after `limitMs` is ended. */
  stop(limitMs: number): Promise<void>;
  /** Ends it at once. */
  kill(): void;
}

const READY_WITHIN_MS = 60_000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
/** Whoever ran this long is taken to be well, and its next end is treated as its first. */
const WELL_AFTER_MS = 60_000;

/** Starts `program` and, once it was ready, keeps it running. `say` gets a line whenever something unexpected happens. */
export function keepRunning(program: Program, say: (line: string) => void): Service {
  let child: ChildProcess;
  let stopping = false;
  let timer: NodeJS.Timeout | undefined;
  let failures = 0;

  const since = Date.now();
  const ready = start().then((word) => {
    watch(since);
    return word;
  });
  return { ready, stop, kill: () => child.kill('SIGKILL') };

  function start(): Promise<Ready> {
    const log = program.log === undefined ? undefined : openLog(program.log);
    child = fork(program.main, [], {
      env: childEnvironment(program.environment),
      execArgv: [],
      stdio: ['ignore', log?.handle ?? 'inherit', log?.handle ?? 'inherit', 'ipc'],
    });
    log?.close();
    return firstWord(child).catch((error: Error) => {
      child.kill('SIGKILL');
      throw new Failure(`The ${program.name} ${error.message}.${log ? lastWords(log.tail(), program.log) : ''}`);
    });
  }

  /** Starts it again whenever it ends by itself, after a pause that doubles while it does not stay up. */
  function watch(since: number): void {
    child.once('exit', (code, name) => {
      if (stopping) return;
      if (Date.now() - since > WELL_AFTER_MS) failures = 0;
      const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS);
      failures += 1;
      const where = program.log === undefined ? '' : ` Its log: ${program.log}`;
      say(
        `The ${program.name} ended unexpectedly (${name ?? `exit code ${code}`}); it starts again in ${pauseMs / 1000} s.${where}`,
      );
      timer = setTimeout(() => void restart(), pauseMs);
    });
  }

  async function restart(): Promise<void> {
    const since = Date.now();
    try {
      await start();
      say(`The ${program.name} runs again.`);
    } catch (error) {
      if (!stopping) say((error as Error).message);
    }
    if (child.exitCode === null && child.signalCode === null) watch(since);
    else if (!stopping) timer = setTimeout(() => void restart(), LONGEST_PAUSE_MS);
  }

  async function stop(limitMs: number): Promise<void> {
    stopping = true;
    clearTimeout(timer);
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), limitMs);
    await exit;
    clearTimeout(late);
  }
}

/** The message that says that it serves. Rejects, with the end of a sentence, when it ends or stays silent. */
function firstWord(child: ChildProcess): Promise<Ready> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => {
      reject(new Error(`was not ready after ${READY_WITHIN_MS / 1000} s`));
    }, READY_WITHIN_MS);
    child.once('error', (error) => reject(new Error(`could not be started (${error.message})`)));
    child.once('exit', (code, name) => {
      clearTimeout(limit);
      reject(new Error(`ended before it was ready (${name ?? `exit code ${code}`})`));
    });
    child.on('message', (message) => {
      if ((message as Partial<Ready> | null)?.type !== 'ready') return;
      clearTimeout(limit);
      resolve(message as Ready);
    });
  });
}

function lastWords(tail: string, file: string | undefined): string {
  return tail === '' ? '' : `\nIts log (${file}) ends with:\n${tail}`;
}
