/** The built API as a process of its own, on a port of its own. */
import { type RunningProcess, startProcess } from './process.js';

export interface RunningApi extends RunningProcess {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
}

/**
 * Starts `dist`'s API and waits until it listens. `environment`: DATABASE_URL, and REDIS_URL where there is one.
 * @throws Error with what it printed when it ends before that.
 */
export async function startApi(environment: Readonly<Record<string, string>>): Promise<RunningApi> {
  const running = await startProcess('api', { PORT: '0', ...environment });
  return { ...running, url: `http://127.0.0.1:${running.ready.port}` };
}
