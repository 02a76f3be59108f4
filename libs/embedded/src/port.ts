// Chooses the server's port: the one of its last start when that is free, else any free one.
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** A port that is free at this moment; another program may still take it before the server does. */
export async function choosePort(dataDir: string): Promise<number> {
  return (await freePort(lastPort(dataDir))) ?? (await freePort(0)) ?? 0;
}

/** Remembers the port, so that connection settings that a user has noted stay right. */
export function keepPort(dataDir: string, port: number): void {
  writeFileSync(join(dataDir, 'port'), `${port}\n`);
}

function lastPort(dataDir: string): number {
  try {
    return Number.parseInt(readFileSync(join(dataDir, 'port'), 'utf8'), 10) || 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
}

/** The port itself when it is free (0: any free one), else undefined. */
function freePort(port: number): Promise<number | undefined> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(undefined));
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address !== null ? address.port : undefined));
    });
  });
}
