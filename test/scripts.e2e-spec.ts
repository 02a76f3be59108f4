// What the commands of package.json promise about themselves: their last line, their exit code, and that they clean up.
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';

jest.setTimeout(120_000); // a test run within a test run, with servers of its own

const SCRIPTS = join(import.meta.dirname, '../scripts');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimdesk-scripts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, args, { encoding: 'utf8', env: environment() });
}

/** The Redis of this test run serves the commands too, as the user may have no other. */
function environment(): NodeJS.ProcessEnv {
  return { ...process.env, TMPDIR: folder, REDIS_URL: process.env.TEST_REDIS_URL };
}

describe('npm test', () => {
  it('ends with the count of tests, and leaves no file behind', () => {
    const { status, stdout } = run(join(SCRIPTS, 'test.mjs'), 'unit', 'libs/config');
    expect(stdout).toMatch(/\n[1-9]\d* passed, 0 failed\n$/);
    expect(status).toBe(0);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('does not call a run a success in which no test ran', () => {
    const { status, stdout } = run(join(SCRIPTS, 'test.mjs'), 'unit', 'no-such-file');
    expect(stdout).toMatch(/\n0 passed, 0 failed\n$/);
    expect(status).toBe(1);
  });

  it('counts what was skipped, and what could not even be loaded, as failed', () => {
    const report = join(folder, 'report.json');
    const assertionResults = ['passed', 'failed', 'pending', 'todo'].map((status) => ({ status, fullName: status }));
    writeFileSync(
      report,
      JSON.stringify({
        numPassedTests: 1,
        numFailedTests: 1,
        numRuntimeErrorTestSuites: 1,
        testResults: [{ assertionResults }],
      }),
    );
    const program = `
      const { countTests } = await import(process.argv[1]);
      console.log(JSON.stringify([countTests(process.argv[2], false), countTests(process.argv[2] + '-not-there', false)]));`;
    const { stdout } = run('--input-type=module', '-e', program, join(SCRIPTS, 'lib/jest-report.mjs'), report);
    expect(JSON.parse(stdout)).toMatchObject([
      { passed: 1, failed: 4, remarks: [expect.stringContaining('pending'), expect.stringContaining('todo')] },
      { passed: 0, failed: 1 },
    ]);
  });

  it('refuses an old Node in one line', () => {
    const older = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.18.3' } })`;
    const { status, stderr } = run('--import', `data:text/javascript,${older}`, join(SCRIPTS, 'test.mjs'));
    expect(stderr).toMatch(/^Claimdesk needs Node 20\.19 or newer, and this is 20\.18\.3: [^\n]+\n$/);
    expect(status).toBe(1);
  });
});

describe('npm run services', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'ends what it has started, and not the Redis that it was given, on %s',
    async (signal) => {
      const services = spawn(process.execPath, [join(SCRIPTS, 'services.mjs')], {
        env: environment(),
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const [database = '', redis = ''] = await exportedUrls(services);
      expect([await isPostgres(database), await answers(redis)]).toEqual([true, true]);
      const exit = once(services, 'exit');
      services.kill(signal);
      await exit;
      expect([await isPostgres(database), await answers(redis)]).toEqual([false, true]);
      expect(readdirSync(folder)).toEqual([]);
    },
  );
});

async function exportedUrls({ stdout }: ChildProcess): Promise<string[]> {
  const urls: string[] = [];
  if (stdout === null) return urls;
  for await (const line of createInterface(stdout)) {
    const value = /^export TEST_(?:DATABASE|REDIS)_URL=(.+)$/.exec(line)?.[1];
    if (value !== undefined) urls.push(value);
    if (urls.length === 2) break;
  }
  return urls;
}

/** Asked with its password: a port that was given back may be another server's by now. */
async function isPostgres(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function answers(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
