/** The embedded Postgres, kept running. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Config } from '#config';
import { type RunningPostgres, startPostgres } from '#embedded';
import { postgresFolder } from '../folders.js';

const LOOK_EVERY_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

export interface KeptPostgres {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts or adopts it, and starts it again on the same port when it is gone. */
export async function keepPostgres(config: Config, say: (line: string) => void): Promise<KeptPostgres> {
  const dataDir = postgresFolder(config);
  const first = await startPostgres({ dataDir, log: say });
  const ending = new AbortController();
  let running = first;
  const watching = watch();
  return {
    url: first.url,
    async stop() {
      ending.abort();
      await watching;
      await running.stop();
    },
  };

  async function watch(): Promise<void> {
    while (await pause(LOOK_EVERY_MS, ending.signal)) {
      if (isAlive(running.pid)) continue;
      say('Postgres ended unexpectedly; it starts again.');
      running = (await restart()) ?? running;
    }
  }

  async function restart(): Promise<RunningPostgres | undefined> {
    for (let pauseMs = LOOK_EVERY_MS; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
      try {
        const again = await startPostgres({ dataDir, port: first.port });
        say('Postgres runs again.');
        return again;
      } catch (error) {
        say(error instanceof Error ? error.message : String(error));
      }
      if (!(await pause(pauseMs, ending.signal))) return undefined;
    }
  }
}

/** False when it was broken off. */
async function pause(ms: number, signal: AbortSignal): Promise<boolean> {
  return delay(ms, true, { signal, ref: false }).catch(() => false);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
