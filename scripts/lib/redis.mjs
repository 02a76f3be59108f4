// A real Redis for the tests: the one that REDIS_URL names, or an installed one started on a free port.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const SERVERS = ['redis-server', 'valkey-server'];

/**
 * @param {(line: string) => void} log
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startRedis(log) {
  if (process.env.REDIS_URL) return { url: process.env.REDIS_URL, stop: async () => {} };
  const server = onPath(SERVERS) ?? installFromDebian(log);
  if (server === undefined) {
    throw new Error(
      'The tests need a real Redis: install redis-server or valkey-server, or set REDIS_URL, and run again.',
    );
  }
  const port = await freePort();
  // In a session of its own: Ctrl-C reaches this script alone, which ends the server when its users are done.
  const child = spawn(
    server,
    [
      '--bind',
      '127.0.0.1',
      '--port',
      String(port),
      '--save',
      '',
      '--appendonly',
      'no',
      '--maxmemory-policy',
      'noeviction',
    ],
    { cwd: tmpdir(), stdio: ['ignore', 'ignore', 'inherit'], detached: true },
  );
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

function onPath(names) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'].filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
}

function installFromDebian(log) {
  if (process.getuid?.() !== 0 || onPath(['apt-get']) === undefined) return undefined;
  log('No Redis found: installing the package redis-server.');
  const env = {
    ...process.env,
    DEBIAN_FRONTEND: 'noninteractive',
    RUNLEVEL: '1', // installs the program, does not start the system's service
  };
  const apt = (...args) => spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  const install = (name) => apt('install', '-y', '--no-install-recommends', name);
  if (!install('redis-server')) {
    apt('update');
    if (!install('redis-server')) install('valkey-server');
  }
  return onPath(SERVERS);
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
      throw new Error(`Redis ended at once with code ${child.exitCode}: see its message above.`);
    const up = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1')
        .once('connect', () => resolve(true))
        .once('error', () => resolve(false));
      socket.once('close', () => {}).once('connect', () => socket.destroy());
    });
    if (up) return;
    await delay(25);
  }
  child.kill('SIGKILL');
  throw new Error('Redis did not answer within 10 s: see its message above.');
}
