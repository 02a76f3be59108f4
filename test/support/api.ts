/** The built API as a process of its own, on a port of its own. */
import { fork } from 'node:child_process';
import { once } from 'node:events';

export interface RunningApi {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  readonly pid: number;
  /** What it has printed so far, on both streams. */
  output(): string;
  /** Sends `signal` and waits for the end; answers the exit code, or the signal that ended it. */
  stop(signal?: NodeJS.Signals): Promise<number | NodeJS.Signals>;
}

const MAIN = new URL('../../dist/apps/api/src/main.js', import.meta.url).pathname;

/**
 * Starts `dist`'s API and waits until it listens. `environment`: DATABASE_URL, and REDIS_URL where there is one.
 * @throws Error with what it printed when it ends before that.
 */
export async function startApi(environment: Record<string, string>): Promise<RunningApi> {
  const child = fork(MAIN, [], { env: { PORT: '0', ...environment }, execArgv: [], silent: true });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (printed += String(chunk)));
  const exited = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;

  const port = await Promise.race([
    new Promise<number>((resolve) => {
      child.on('message', (message: { type?: string; port?: number }) => {
        if (message.type === 'ready' && message.port !== undefined) resolve(message.port);
      });
    }),
    exited.then(([code, signal]) => {
      throw new Error(`the API ended (${code ?? signal}) before it was ready:\n${printed}`);
    }),
  ]);
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    output: () => printed,
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      const [code, by] = await exited;
      return code ?? by ?? 0;
    },
  };
}
