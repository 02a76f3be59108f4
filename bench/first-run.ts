/** What a newcomer meets: seconds to ready, memory at rest, and from POST to claims listed. */
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { articleText } from './lib/article.js';
import { memoryOf } from './lib/process-tree.js';
import { print, quantile } from './lib/rounds.js';

const ARTICLES = 60;
const WORDS = 600;
const AIM_MIB = 350;
const AIM_MS = 150;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Runs `npm start` as a user does; answers when it says that it is ready. */
async function start(dataDir: string, port: number): Promise<{ child: ChildProcess; seconds: number }> {
  const { TEST_DATABASE_URL: _database, TEST_REDIS_URL: _redis, ...environment } = process.env;
  const began = performance.now();
  const child = spawn('npm', ['start'], {
    env: { ...environment, CLAIMDESK_DATA_DIR: dataDir, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.includes('Claimdesk is ready at')) return { child, seconds: (performance.now() - began) / 1000 };
  }
  throw new Error('npm start ended before it was ready');
}

async function stop({ child }: { child: ChildProcess }): Promise<void> {
  const ended = once(child, 'exit');
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
  await ended;
}

/** Milliseconds from sending an article to reading its claims. */
async function toClaims(base: string, key: string, seed: number): Promise<number> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ text: articleText(WORDS, seed), publishedAt: '2026-03-02T09:00:00Z' });
  const began = performance.now();
  const posted = await fetch(`${base}/v1/articles`, { method: 'POST', headers, body });
  const { id } = (await posted.json()) as { id: string };
  for (;;) {
    const { items } = (await (await fetch(`${base}/v1/articles/${id}/claims`, { headers })).json()) as {
      items: unknown[];
    };
    if (items.length > 0) return performance.now() - began;
    await pause(3);
  }
}

const dataDir = join(mkdtempSync(join(tmpdir(), 'claimdesk-bench-')), 'data');
chmodSync(join(dataDir, '..'), 0o711);
const port = await freePort();
try {
  const cold = await start(dataDir, port);
  print(`first-run: first start, installed and built: ready after ${cold.seconds.toFixed(2)} s`);
  await stop(cold);
  const warm = await start(dataDir, port);
  print(`first-run: second start: ready after ${warm.seconds.toFixed(2)} s (aim 5)`);
  const base = `http://127.0.0.1:${port}`;
  const key = readFileSync(join(dataDir, 'admin-key'), 'utf8').trim();
  await pause(5_000); // at rest: what the start still had to do is done
  const postmaster = Number(readFileSync(join(dataDir, 'postgres/pgdata/postmaster.pid'), 'utf8').split('\n')[0]);
  const tree = memoryOf([warm.child.pid ?? 0, postmaster]);
  for (const { command, rss, pss } of tree) {
    print(
      `  ${rss.toFixed(0).padStart(4)} MiB resident, ${pss.toFixed(0).padStart(4)} proportional  ${command.slice(0, 70)}`,
    );
  }
  const sum = (of: (memory: (typeof tree)[number]) => number): string =>
    tree.reduce((total, memory) => total + of(memory), 0).toFixed(0);
  print(`first-run: at rest ${sum((m) => m.rss)} MiB resident, ${sum((m) => m.pss)} MiB proportional (aim ${AIM_MIB})`);
  const times: number[] = [];
  for (let seed = 0; seed < ARTICLES; seed += 1) times.push(await toClaims(base, key, seed));
  const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)].map((ms) => ms.toFixed(0));
  print(
    `first-run: POST to claims listed, ${WORDS} words: p50 ${p50} ms, p95 ${p95} ms of ${ARTICLES} (aim p50 ${AIM_MS})`,
  );
  await stop(warm);
} finally {
  rmSync(join(dataDir, '..'), { recursive: true, force: true });
}
