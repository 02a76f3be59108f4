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

/** One api and one worker on these servers; `PORT` is free to choose. */
export async function startService(servers: { databaseUrl: string; redisUrl?: string }): Promise<Running> {
  const env = {
    PORT: '0',
    DATABASE_URL: servers.databaseUrl,
    ...(servers.redisUrl !== undefined && { REDIS_URL: servers.redisUrl }),
  };
  const [api, port] = await startApp('api', env);
  const [worker] = await startApp('worker', env);
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      const ended = [api, worker].map((child) => once(child, 'exit'));
      api.kill('SIGTERM');
      worker.kill('SIGTERM');
      await Promise.all(ended);
    },
  };
}
