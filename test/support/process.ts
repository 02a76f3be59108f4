/** A built program as a process of its own, under the eyes of a test. */
import { fork } from 'node:child_process';
import { once } from 'node:events';

export interface RunningProcess {
  readonly pid: number;
  /** What it told its parent when it was ready. */
  readonly ready: { readonly port?: number };
  /** What it has printed so far, on both streams. */
  output(): string;
  /** Sends `signal` and waits for the end; answers the exit code, or the signal that ended it. */
  stop(signal?: NodeJS.Signals): Promise<number | NodeJS.Signals>;
}

/**
 * Starts `dist`'s app of that name and waits until it says that it is ready.
 * @throws Error with what it printed when it ends before that.
 */
export async function startProcess(
  app: 'api' | 'worker',
  environment: Readonly<Record<string, string>>,
): Promise<RunningProcess> {
  const main = new URL(`../../dist/apps/${app}/src/main.js`, import.meta.url).pathname;
  const child = fork(main, [], { env: { ...environment }, execArgv: [], silent: true });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (printed += String(chunk)));
  const exited = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;

  const ready = await Promise.race([
    new Promise<{ port?: number }>((resolve) => {
      child.on('message', (message: { type?: string; port?: number }) => {
        if (message.type === 'ready') resolve(message);
      });
    }),
    exited.then(([code, signal]) => {
      throw new Error(`the ${app} ended (${code ?? signal}) before it was ready:\n${printed}`);
    }),
  ]);
  return {
    pid: child.pid ?? 0,
    ready,
    output: () => printed,
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      const [code, by] = await exited;
      return code ?? by ?? 0;
    },
  };
}
