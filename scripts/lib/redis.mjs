// A real Redis for the tests: the one that REDIS_URL names, or an installed one started on a free port.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { installFromDebian, onPath } from './debian.mjs';

const SERVERS = ['redis-server', 'valkey-server'];
const SETTINGS = ['--bind', '127.0.0.1', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'];

/**
 * @param {(line: string) => void} log
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startRedis(log) {
  if (process.env.REDIS_URL) return named(process.env.REDIS_URL);
  const server = onPath(SERVERS) ?? installFromDebian('Redis', ['redis-server', 'valkey-server'], SERVERS, log);
  if (server === undefined) {
    throw new Error(
      'The tests need a real Redis: install redis-server or valkey-server, or set REDIS_URL, and run again.',
    );
  }
  const port = await freePort();
  // In a session of its own: Ctrl-C reaches this script alone, which ends the server when its users are done.
  const args = ['--port', String(port), '--save', '', ...SETTINGS];
  const child = spawn(server, args, { cwd: tmpdir(), stdio: ['ignore', 'ignore', 'inherit'], detached: true });
  await once(child, 'spawn');
  const ended = once(child, 'exit');
  await answers(port, child);
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
      await ended;
    },
  };
}

/** The Redis that the user has named; it is theirs to stop. */
async function named(url) {
  const { hostname, port } = new URL(url);
  if (!(await connects(Number(port || 6379), hostname))) {
    throw new Error(`REDIS_URL names a Redis at ${hostname} that does not answer: start it, or unset REDIS_URL.`);
  }
  return { url, stop: async () => {} };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function answers(port, child) {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null)
      throw new Error(`Redis ended at once (code ${child.exitCode}): see its message above.`);
    if (await connects(port, '127.0.0.1')) return;
    await delay(25);
  }
  child.kill('SIGKILL');
  throw new Error('Redis did not answer within 10 s: see its message above.');
}

function connects(port, host) {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 5_000 });
    const answer = (up) => () => {
      socket.destroy();
      resolve(up);
    };
    socket.once('connect', answer(true)).once('error', answer(false)).once('timeout', answer(false));
  });
}
