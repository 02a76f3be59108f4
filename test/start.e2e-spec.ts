/** `claimdesk up`: the first start, the next, the end, and what happens when its processes are killed. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmptyDatabase, eventually } from '#testkit';
import { claimdesk, isAlive, processesWith, type RunningClaimdesk, startClaimdesk } from './support/claimdesk.js';
import { freePort } from './support/port.js';
import { takeRedisDatabase } from './support/redis.js';

const TEST_MS = 120_000;
let folder: string;
let dataDir: string;
let port: number;
let running: RunningClaimdesk | undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'claimdesk-start-'));
  chmodSync(folder, 0o711); // the embedded Postgres may run under an account of its own
  dataDir = join(folder, 'data');
  port = await freePort();
});

afterEach(async () => {
  if (running && isAlive(running.pid)) await running.end();
}, 30_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function start(environment: Record<string, string> = {}): RunningClaimdesk {
  running = startClaimdesk(dataDir, { PORT: String(port), ...environment });
  return running;
}

async function get<T>(
  url: string,
  path: string,
  key = readFileSync(join(dataDir, 'admin-key'), 'utf8').trim(),
): Promise<T> {
  const response = await fetch(url + path, { headers: { authorization: `Bearer ${key}` } });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

/** Brings in an article and waits until its claims are there, which takes every process. */
async function expectToWork(url: string): Promise<void> {
  const key = readFileSync(join(dataDir, 'admin-key'), 'utf8').trim();
  const text = `The ministry said on Monday that ${Math.random()} percent of the bridges were closed.`;
  const response = await eventually(async () => {
    const response = await fetch(`${url}/v1/articles`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ text, language: 'en' }),
    });
    return response.status === 202 && response;
  });
  const { id } = (await response.json()) as { id: string };
  await eventually(async () => (await get<{ status: string }>(url, `/v1/articles/${id}`)).status === 'split', {
    withinMs: 30_000,
    what: 'the claims of the article',
  });
}

/** Nothing of this installation runs any more. */
function remains(): number[] {
  return processesWith(folder);
}

describe('claimdesk up', () => {
  it(
    'makes an admin and shows the claims of a sample article at the first start',
    async () => {
      const claimdesk = start();
      const url = await claimdesk.ready();
      expect(url).toBe(`http://127.0.0.1:${port}`);
      const key = readFileSync(join(dataDir, 'admin-key'), 'utf8').trim();
      expect(claimdesk.output()).toMatch(/^Claimant +Statement +Kind +Worth +Due$/m);
      expect(claimdesk.output()).toMatch(/^Steffen Seibert .* plan +0\.\d\d +2017-07-01\.\.2017-07-31$/m);
      expect(claimdesk.output()).toContain(join(dataDir, 'admin-key'));
      expect(claimdesk.output()).not.toContain(key);
      expect(statSync(join(dataDir, 'admin-key')).mode & 0o777).toBe(0o600);
      const { roles } = await get<{ roles: string[] }>(url, '/v1/me');
      expect(roles).toEqual(['editor', 'approver', 'auditor', 'admin']);
      expect(await claimdesk.end('SIGINT')).toBe(0);
      expect(remains()).toEqual([]);
    },
    TEST_MS,
  );

  it(
    'brings in no second sample at the next start, and starts again what is killed',
    async () => {
      const claimdesk = start();
      const url = await claimdesk.ready();
      expect(claimdesk.output()).not.toContain('Claimant');
      expect((await get<{ items: unknown[] }>(url, '/v1/articles')).items).toHaveLength(1);

      const before = claimdesk.services();
      process.kill(before.worker, 'SIGKILL');
      await eventually(() => claimdesk.output().includes('The worker runs again.'), { withinMs: 20_000 });
      expect(claimdesk.output()).toContain('The worker ended unexpectedly (SIGKILL); it starts again in 0.5 s.');
      process.kill(before.api, 'SIGKILL');
      await eventually(() => claimdesk.output().includes('The API runs again.'), { withinMs: 20_000 });
      expect(claimdesk.services()).not.toMatchObject(before);
      await expectToWork(url);

      const [postgres] = processesWith(join(dataDir, 'postgres', 'pgdata'));
      process.kill(postgres ?? 0, 'SIGKILL');
      await eventually(() => claimdesk.output().includes('Postgres runs again.'), { withinMs: 20_000 });
      await expectToWork(url);
      expect(await claimdesk.end('SIGTERM')).toBe(0);
      expect(remains()).toEqual([]);
    },
    TEST_MS,
  );

  it(
    'starts by itself after it was killed with everything under way',
    async () => {
      const killed = start();
      await killed.ready();
      const { api, worker } = killed.services();
      await killed.end('SIGKILL');
      const claimdesk = start();
      const url = await claimdesk.ready();
      await eventually(() => !isAlive(api) && !isAlive(worker), { what: 'the end of the orphaned API and worker' });
      await expectToWork(url);
      expect(await claimdesk.end()).toBe(0);
      expect(remains()).toEqual([]);
    },
    TEST_MS,
  );

  it(
    'ends while it is still starting, and leaves nothing behind',
    async () => {
      const claimdesk = start();
      await eventually(() => processesWith(join(dataDir, 'postgres', 'pgdata')).length > 0, { what: 'its Postgres' });
      expect(await claimdesk.end('SIGINT')).toBe(0);
      expect(claimdesk.output()).not.toContain('is ready');
      expect(remains()).toEqual([]);
    },
    TEST_MS,
  );

  it(
    'says in one line which port is taken, and starts nothing',
    async () => {
      const server = createServer().listen(port, '127.0.0.1');
      await once(server, 'listening');
      const { code, stdout, stderr } = await claimdesk(['up'], { PORT: String(port), CLAIMDESK_DATA_DIR: dataDir });
      await once(server.close(), 'close');
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(new RegExp(`^Port ${port} is taken by another program: .*PORT=\\d+\\.\\n$`));
      expect(remains()).toEqual([]);
    },
    TEST_MS,
  );

  it.each([
    ['PORT', 'abc'],
    ['HOST', '192.0.2.1'],
    ['DATABASE_URL', 'mysql://desk'],
  ])('ends with 2 and one line that names %s when it is %s', async (variable, value) => {
    const { code, stdout, stderr } = await claimdesk(['up'], { CLAIMDESK_DATA_DIR: dataDir, [variable]: value });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^[^\\n]*${variable}[^\\n]*\\n$`));
  });

  it(
    'runs on servers of their own when they are named',
    async () => {
      const database = await createEmptyDatabase();
      const redis = await takeRedisDatabase();
      dataDir = join(folder, 'elsewhere');
      const claimdesk = start({ DATABASE_URL: database.url, REDIS_URL: redis.url });
      try {
        const url = await claimdesk.ready();
        expect(claimdesk.output()).toMatch(/^Claimant +Statement/m);
        await expectToWork(url);
        expect(processesWith(join(dataDir, 'postgres'))).toEqual([]);
        expect(await claimdesk.end()).toBe(0);
      } finally {
        if (isAlive(claimdesk.pid)) await claimdesk.end();
        await Promise.all([database.drop(), redis.release()]);
      }
    },
    TEST_MS,
  );
});
