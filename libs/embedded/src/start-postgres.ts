// Gives a running Postgres for a folder: started, or adopted when one already serves it.
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { serverAccount } from './account.js';
import { locateBinaries } from './binaries.js';
import { type Cluster, openCluster, prepareDataDir, SUPERUSER } from './cluster.js';
import { EmbeddedPostgresError } from './errors.js';
import { becomeOwner, hasOtherOwner } from './owner.js';
import { choosePort, keepPort } from './port.js';
import { readPostmasterPid } from './postmaster-pid.js';
import { isAlive, servesFolder, startedAt } from './process-identity.js';
import { becomesReady, exitOf, launch, stopServer } from './server.js';
import { DESKTOP_SETTINGS } from './settings.js';

const DATABASE = 'claimdesk';
/** After a `kill -9` the server's children need a moment to notice; until then its locks are held. */
const RETRY_FOR_MS = 5_000;
const RETRY_EVERY_MS = 200;

/** What `startPostgres` is asked for. */
export interface PostgresOptions {
  /** A folder of this server's alone; made when missing. Holds the data, the password, the port and the log. */
  readonly dataDir: string;
  /** Default: the port of the last start when it is still free, else any free one. */
  readonly port?: number;
  /** Gets each line worth telling the user. */
  readonly log?: (line: string) => void;
  /** Server settings over the defaults, as in postgresql.conf: `{ fsync: 'off' }` for a throw-away database. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** A Postgres that answers on 127.0.0.1. */
export interface RunningPostgres {
  /** Connection URL of the database `claimdesk` as its superuser. Secret: it holds the password. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** True when the server already ran: of another process of ours, or left by one that was killed. */
  readonly adopted: boolean;
  /** Resolves once the server's process is gone, by `stop` or by a crash: call `startPostgres` again then. */
  exited(): Promise<void>;
  /** Stops the server and waits for its end; does nothing when the process that started it still lives. */
  stop(): Promise<void>;
}

/**
 * Starts Postgres in `dataDir`, or adopts the one that is running there.
 * @throws EmbeddedPostgresError with what happened and what to do.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  try {
    return await startOrAdopt(options);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new EmbeddedPostgresError(
      `The embedded Postgres could not be started in ${resolve(options.dataDir)} (${error.message}): ` +
        'make that a folder on a disk with free space that you may write to, and start again.',
      '',
      { cause: error },
    );
  }
}

/** What node:fs and spawn throw; their class may be another realm's, so it is told by its fields. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return typeof error === 'object' && error !== null && 'syscall' in error && !('address' in error);
}

async function startOrAdopt(options: PostgresOptions): Promise<RunningPostgres> {
  const log = options.log ?? (() => undefined);
  const account = serverAccount();
  const binaries = locateBinaries(account);
  const settings = { ...DESKTOP_SETTINGS, ...options.settings };
  const dataDir = prepareDataDir(resolve(options.dataDir), account);
  const cluster = await openCluster({ dataDir, binaries, account, log, sync: settings.fsync !== 'off' });

  for (const deadline = Date.now() + RETRY_FOR_MS; ; await delay(RETRY_EVERY_MS)) {
    const late = Date.now() >= deadline;
    const running = await findRunning(cluster);
    if (running !== undefined) {
      try {
        const adopted = await handle(dataDir, cluster, running, true);
        log(`Postgres already runs on port ${running.port} (process ${running.pid}).`);
        return adopted;
      } catch (error) {
        if (!late) continue; // it was on its way out
        throw new EmbeddedPostgresError(
          `The Postgres that runs in ${dataDir} (process ${running.pid}) does not let us in ` +
            `(${(error as Error).message}): end that process and start again.`,
        );
      }
    }
    const port = options.port ?? (await choosePort(dataDir));
    const result = await launch({ dataDir, cluster, binaries, account, port, settings });
    if ('pid' in result) {
      keepPort(dataDir, port);
      return await startedHandle(dataDir, cluster, { pid: result.pid, port });
    }
    if (late || !isPassing(result.log, options.port)) throw startError(result.log, port, dataDir);
  }
}

/** The live server of this cluster. A postmaster.pid whose number now belongs to a stranger is removed. */
async function findRunning({ dataFolder }: Cluster): Promise<{ pid: number; port: number } | undefined> {
  const record = readPostmasterPid(dataFolder);
  if (record === undefined || !isAlive(record.pid)) return undefined; // Postgres clears a dead server's file itself
  if (!servesFolder(record.pid, dataFolder)) {
    rmSync(join(dataFolder, 'postmaster.pid'), { force: true });
    return undefined;
  }
  if (!(await becomesReady(dataFolder, record.pid))) return undefined;
  const port = readPostmasterPid(dataFolder)?.port;
  return port === undefined ? undefined : { pid: record.pid, port };
}

/** A server that we started and cannot use must not stay behind. */
async function startedHandle(
  dataDir: string,
  cluster: Cluster,
  server: { pid: number; port: number },
): Promise<RunningPostgres> {
  try {
    return await handle(dataDir, cluster, server, false);
  } catch (error) {
    await stopServer(server.pid, startedAt(server.pid) ?? '');
    throw error;
  }
}

async function handle(
  dataDir: string,
  cluster: Cluster,
  server: { pid: number; port: number },
  adopted: boolean,
): Promise<RunningPostgres> {
  const { pid, port } = server;
  const identity = startedAt(pid);
  const urlOf = (database: string): string =>
    `postgres://${SUPERUSER}:${cluster.password}@127.0.0.1:${port}/${database}`;
  await createDatabase(urlOf('postgres'));
  if (!adopted || !hasOtherOwner(dataDir)) becomeOwner(dataDir);
  return {
    url: urlOf(DATABASE),
    port,
    pid,
    adopted,
    exited: () => exitOf(pid, identity),
    async stop() {
      if (identity !== undefined && !hasOtherOwner(dataDir)) await stopServer(pid, identity);
    },
  };
}

async function createDatabase(maintenanceUrl: string): Promise<void> {
  const client = new Client({ connectionString: maintenanceUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } catch (error) {
    const code = (error as { code?: string }).code;
    if (code !== '42P04' && code !== '23505') throw error; // made by another process meanwhile
  } finally {
    await client.end();
  }
}

/** Whether what ended the server will pass by itself: a lock that is about to be given up, a port just taken. */
function isPassing(log: string, fixedPort: number | undefined): boolean {
  if (/lock file "postmaster\.pid"|pre-existing shared memory block/.test(log)) return true;
  return fixedPort === undefined && /Address already in use/.test(log);
}

function startError(log: string, port: number, dataDir: string): EmbeddedPostgresError {
  if (/Address already in use/.test(log)) {
    return new EmbeddedPostgresError(`Port ${port} is taken by another program: end it or choose another port.`, log);
  }
  return new EmbeddedPostgresError(
    `The embedded Postgres in ${dataDir} did not start: see the reason below, mend it, and start again.`,
    log,
  );
}
