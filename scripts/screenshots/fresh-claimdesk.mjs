// A whole Claimdesk in a folder of its own that is gone afterwards.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../lib/paths.mjs';

const START_WITHIN_MS = 120_000;
const READY = /^Claimdesk is ready at (http:\S+)$/m;

/**
 * @returns {Promise<{url: string, adminKey: string, stop: () => Promise<void>}>}
 * @throws Error with what it printed when it ends, or is not ready in time
 */
export async function startFreshClaimdesk() {
  const folder = mkdtempSync(join(tmpdir(), 'claimdesk-screenshots-'));
  const { PATH, HOME, TMPDIR } = process.env;
  const env = { PATH, HOME, CLAIMDESK_DATA_DIR: folder, PORT: String(await freePort()), ...(TMPDIR && { TMPDIR }) };
  const child = spawn(process.execPath, [join(ROOT, 'dist/apps/cli/src/main.js'), 'up'], { env, cwd: ROOT });
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const url = await untilReady(child);
    return { url, adminKey: readFileSync(join(folder, 'admin-key'), 'utf8').trim(), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function untilReady(child) {
  return new Promise((resolve, reject) => {
    let printed = '';
    const fail = () => reject(new Error(`Claimdesk did not start:\n${printed}`));
    const timer = setTimeout(fail, START_WITHIN_MS);
    child.on('exit', fail);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        printed += text;
        const url = READY.exec(printed)?.[1];
        if (url === undefined) return;
        clearTimeout(timer);
        child.off('exit', fail);
        resolve(url);
      });
    }
  });
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
