/** Starts the api and the worker as they run in production, and stops them. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

async function startApp(app: 'api' | 'worker', env: Readonly<Record<string, string>>): Promise<[ChildProcess, number]> {
  const { TEST_DATABASE_URL: _database, TEST_REDIS_URL: _redis, ...inherited } = process.env;
  const child = fork(`dist/apps/${app}/src/main.js`, { env: { ...inherited, ...env }, silent: true });
  child.stdout?.resume();
  child.stderr?.pipe(process.stderr);
  const [message] = (await once(child, 'message')) as [{ type: string; port?: number }];
  return [child, message.port ?? 0];
}

interface Servers {
  readonly databaseUrl: string;
  readonly redisUrl?: string;
}

/** One api and one worker on these servers; `PORT` is free to choose. */
export async function startService(servers: Servers): Promise<Running> {
  const [api, port] = await startApp('api', environmentOf(servers));
  const [worker] = await startApp('worker', environmentOf(servers));
  return running(port, [api, worker]);
}

/** One api alone, where a worker's work in the background would only disturb what is measured. */
export async function startApi(servers: Servers): Promise<Running> {
  const [api, port] = await startApp('api', environmentOf(servers));
  return running(port, [api]);
}

function environmentOf({ databaseUrl, redisUrl }: Servers): Record<string, string> {
  return { PORT: '0', DATABASE_URL: databaseUrl, ...(redisUrl !== undefined && { REDIS_URL: redisUrl }) };
}

function running(port: number, children: readonly ChildProcess[]): Running {
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      const ended = children.map((child) => once(child, 'exit'));
      for (const child of children) child.kill('SIGTERM');
      await Promise.all(ended);
    },
  };
}
