/** Finds out whether the API will be able to listen, before anything is started for it. */
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { Failure, MISUSED } from '../failure.js';

/** After a `kill -9` of an earlier run its API needs a moment to notice and to end. */
const PATIENCE_MS = 3_000;
const RETRY_EVERY_MS = 100;

/** @throws Failure that names PORT or HOST when nothing can listen there. */
export async function refuseTakenPort(host: string, port: number): Promise<void> {
  for (const deadline = Date.now() + PATIENCE_MS; ; await delay(RETRY_EVERY_MS)) {
    const code = await tryToListen(host, port);
    if (code === undefined) return;
    if (code !== 'EADDRINUSE') throw new Failure(reasonFor(code, host, port), MISUSED);
    if (Date.now() >= deadline) throw new Failure(reasonFor(code, host, port));
  }
}

async function tryToListen(host: string, port: number): Promise<string | undefined> {
  const server = createServer();
  try {
    await once(server.listen({ host, port, exclusive: true }), 'listening');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
  await once(server.close(), 'close');
  return undefined;
}

function reasonFor(code: string, host: string, port: number): string {
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program: end it, or choose another port, for example PORT=${port === 3000 ? 3001 : 3000}.`;
  }
  if (code === 'EACCES')
    return `Port ${port} may not be used by this user: choose one above 1023, for example PORT=3000.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return `HOST=${host} is no address of this machine: choose one that is, for example HOST=127.0.0.1.`;
  }
  return `Nothing can listen on ${host}, port ${port} (${code}): choose another HOST or PORT.`;
}
