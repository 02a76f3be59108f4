// What a newsroom may rely on when its database runs on its own machine: starts, restarts, crashes, strangers.
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { type PostgresOptions, type RunningPostgres, startPostgres } from './index.js';
import { startedAt } from './process-identity.js';

const LOADER = join(import.meta.dirname, '../../../scripts/lib/embedded.mjs');
const FAST = { fsync: 'off' };

jest.setTimeout(60_000); // several servers start in each test, on a machine that may be busy

let folder: string;
let dataDir: string;
const started: RunningPostgres[] = [];
const children: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimdesk-embedded-'));
  chmodSync(folder, 0o755);
  dataDir = join(folder, 'postgres');
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const server of started.splice(0).reverse()) await server.stop();
  const pgdata = join(dataDir, 'pgdata');
  const files = existsSync(pgdata) ? realpathSync(pgdata) : pgdata;
  if (!files.startsWith(realpathSync(folder))) rmSync(dirname(files), { recursive: true });
  rmSync(folder, { recursive: true });
});

async function start(options: Partial<PostgresOptions> = {}): Promise<RunningPostgres> {
  const server = await startPostgres({ dataDir, settings: FAST, ...options });
  started.push(server);
  return server;
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Another Node process that starts (or adopts) the same server and then waits. */
async function startElsewhere(): Promise<{ child: ChildProcess; pid: number; adopted: boolean }> {
  const program = `
    const { loadEmbedded } = await import(process.argv[1]);
    const { startPostgres } = await loadEmbedded();
    const { pid, adopted, stop } = await startPostgres({ dataDir: process.argv[2], settings: { fsync: 'off' } });
    console.log(JSON.stringify({ pid, adopted }));
    process.stdin.resume().once('end', stop);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, LOADER, dataDir], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  children.push(child);
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { child, ...(JSON.parse(line) as { pid: number; adopted: boolean }) };
}

async function killed(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

describe('the embedded Postgres', () => {
  it('answers on the loopback address alone, to its own password alone, with data that survives a power cut', async () => {
    const server = await start({ settings: {} });
    const [settings] = await query(
      server.url,
      `SELECT current_database() AS database, current_setting('fsync') AS fsync,
              current_setting('synchronous_commit') AS synchronous_commit,
              current_setting('full_page_writes') AS full_page_writes,
              current_setting('data_checksums') AS data_checksums,
              current_setting('listen_addresses') AS listen_addresses,
              current_setting('unix_socket_directories') AS unix_socket_directories`,
    );
    expect(settings).toEqual({
      database: 'claimdesk',
      fsync: 'on',
      synchronous_commit: 'on',
      full_page_writes: 'on',
      data_checksums: 'on',
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
    });
    expect(server.adopted).toBe(false);
    expect(statSync(join(dataDir, 'password')).mode & 0o777).toBe(0o600);
    const wrong = new URL(server.url);
    wrong.password = 'guess';
    await expect(query(wrong.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
  });

  it('keeps its data, its port and its password over a stop and a start', async () => {
    const first = await start();
    await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await first.stop();
    expect(startedAt(first.pid)).toBeUndefined();
    expect(existsSync(join(dataDir, 'pgdata/postmaster.pid'))).toBe(false);
    expect(readFileSync(join(dataDir, 'server.log'), 'utf8')).toMatch(/database system is shut down\s*$/);

    const second = await start();
    expect(second.url).toBe(first.url);
    expect(await query(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });

  it('lets a second process use the running server, and only the process that started it stop it', async () => {
    const owner = await startElsewhere();
    const guest = await start();
    expect(guest).toMatchObject({ adopted: true, pid: owner.pid });
    await guest.stop();
    expect(await query(guest.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);

    const exit = once(owner.child, 'exit');
    owner.child.stdin?.end();
    await exit;
    expect(startedAt(owner.pid)).toBeUndefined();
  });

  it('adopts the server that a killed process has left, and stops it', async () => {
    const owner = await startElsewhere();
    await killed(owner.child);
    const heir = await start();
    expect(heir).toMatchObject({ adopted: true, pid: owner.pid });
    await heir.stop();
    expect(startedAt(owner.pid)).toBeUndefined();
  });

  it('recovers what was committed when the server itself is killed, even if it is started again at once', async () => {
    const first = await start();
    await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    const busy = new Client({ connectionString: first.url });
    busy.on('error', () => undefined);
    await busy.connect();
    process.kill(first.pid, 'SIGKILL');
    const second = await start();
    expect(second.adopted).toBe(false);
    expect(await query(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });

  it('tells when the server has ended without being asked to', async () => {
    const first = await start();
    const exit = first.exited();
    process.kill(first.pid, 'SIGKILL');
    await exit;
    expect((await start()).pid).not.toBe(first.pid);
  });

  it('starts over a stale postmaster.pid that names a stranger, and leaves the stranger alone', async () => {
    const first = await start();
    const record = readFileSync(join(dataDir, 'pgdata/postmaster.pid'), 'utf8');
    await first.stop();
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    children.push(stranger);
    await once(stranger, 'spawn');
    writeFileSync(join(dataDir, 'pgdata/postmaster.pid'), record.replace(/^\d+/, String(stranger.pid)));

    const second = await start();
    expect(second.adopted).toBe(false);
    await second.stop();
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
  });

  it('makes one server when two start at once in an empty folder', async () => {
    const [one, two] = await Promise.all([startElsewhere(), startElsewhere()]);
    expect(one.pid).toBe(two.pid);
    expect([one.adopted, two.adopted].sort()).toEqual([false, true]);
    await start();
  });

  it('starts where only the folder above is closed to others, and says where the files are when they are elsewhere', async () => {
    const closed = join(folder, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    dataDir = join(closed, 'postgres');
    const lines: string[] = [];
    const server = await start({ log: (line) => lines.push(line) });
    expect(await query(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    const files = realpathSync(join(dataDir, 'pgdata'));
    expect(lines.some((line) => line.includes(files))).toBe(!files.startsWith(realpathSync(folder)));
    expect(statSync(closed).mode & 0o777).toBe(0o700);
  });
});

describe('an embedded Postgres that cannot start', () => {
  it('moves to another port when its own has been taken meanwhile, unless the port was asked for', async () => {
    const first = await start();
    await first.stop();
    const occupant = createServer().listen(first.port, '127.0.0.1');
    await once(occupant, 'listening');
    try {
      await expect(start({ port: first.port })).rejects.toThrow(`Port ${first.port} is taken by another program`);
      const second = await start();
      expect(second.port).not.toBe(first.port);
    } finally {
      occupant.close();
    }
  });

  it("says what to do, with the server's own words, when a setting is refused", async () => {
    await expect(start({ settings: { ...FAST, shared_buffers: 'plenty' } })).rejects.toThrow(
      /did not start: see the reason below[^]*invalid value for parameter "shared_buffers": "plenty"/,
    );
  });

  it('asks for the password file when that is lost, and makes no new one over existing data', async () => {
    const first = await start();
    await first.stop();
    rmSync(join(dataDir, 'password'));
    await expect(start()).rejects.toThrow(/has lost its password file: put .*password back/);
  });

  it('refuses data of another Postgres release by name', async () => {
    const first = await start();
    await first.stop();
    writeFileSync(join(dataDir, 'pgdata/PG_VERSION'), '17\n');
    await expect(start()).rejects.toThrow('was made by Postgres 17, and this is Postgres 18');
  });

  it('leaves nothing behind when the folder is a file', async () => {
    writeFileSync(dataDir, 'not a folder');
    await expect(start()).rejects.toThrow(/could not be started in .*make that a folder/);
    expect(readFileSync(dataDir, 'utf8')).toBe('not a folder');
  });
});
