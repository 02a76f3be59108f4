// Creates the database cluster once: its folder, its password, its files.
import { once } from 'node:events';
import { randomBytes, randomUUID } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type Account, blockedAt, PASSABLE } from './account.js';
import { type Binaries, SHARED_STATE } from './binaries.js';
import { EmbeddedPostgresError } from './errors.js';
import { isAlive } from './process-identity.js';
import { runProgram } from './run-program.js';

/** The cluster's superuser, who also owns the application's database. */
export const SUPERUSER = 'claimdesk';
const MAJOR_VERSION = '18';

/** A cluster on disk: the server's own folder (resolved), and the superuser's password. */
export interface Cluster {
  readonly dataFolder: string;
  readonly password: string;
}

/** What creating a cluster needs to know. */
export interface ClusterOptions {
  readonly dataDir: string;
  readonly binaries: Binaries;
  readonly account: Account | undefined;
  /** False leaves the new files to the system's write cache: for databases that need not survive. */
  readonly sync: boolean;
  readonly log: (line: string) => void;
}

/** Makes `dataDir`; as root also lets the server's account pass through it, as the folder is ours. */
export function prepareDataDir(dataDir: string, account: Account | undefined): string {
  mkdirSync(dataDir, { recursive: true, mode: account === undefined ? 0o700 : PASSABLE });
  const folder = realpathSync(dataDir);
  if (account !== undefined) chmodSync(folder, statSync(folder).mode | PASSABLE);
  return folder;
}

/**
 * Opens the cluster in `dataDir`, which is created when there is none. A half-made one is never taken for a whole
 * one, and of two processes that create it at once, the first wins and both get the same.
 */
export async function openCluster(options: ClusterOptions): Promise<Cluster> {
  const dataFolder = join(options.dataDir, 'pgdata');
  const passwordFile = join(options.dataDir, 'password');
  if (!existsSync(dataFolder)) {
    createPassword(passwordFile);
    await createCluster(dataFolder, readFileSync(passwordFile, 'utf8'), options);
  }
  if (!existsSync(passwordFile)) {
    throw new EmbeddedPostgresError(
      `The database in ${dataFolder} has lost its password file: put ${passwordFile} back from a backup.`,
    );
  }
  const version = readFileSync(join(dataFolder, 'PG_VERSION'), 'utf8').trim();
  if (version !== MAJOR_VERSION) {
    throw new EmbeddedPostgresError(
      `The database in ${dataFolder} was made by Postgres ${version}, and this is Postgres ${MAJOR_VERSION}: ` +
        'start it with the release that made it, export, and import into a new folder.',
    );
  }
  return { dataFolder: realpathSync(dataFolder), password: readFileSync(passwordFile, 'utf8') };
}

function createPassword(file: string): void {
  const unfinished = `${file}.${randomUUID()}`;
  writeFileSync(unfinished, randomBytes(24).toString('base64url'), { mode: 0o600 });
  try {
    linkSync(unfinished, file); // unlike a rename, this never replaces a password that is in use
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(unfinished);
  }
}

async function createCluster(dataFolder: string, password: string, options: ClusterOptions): Promise<void> {
  removeLeftovers(dirname(dataFolder));
  const blocked = blockedAt(options.dataDir, options.account);
  const unfinished = blocked === undefined ? `${dataFolder}.new-${process.pid}` : makeSharedFolder();
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  const passwordFile = `${unfinished}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (options.account !== undefined) {
    for (const path of [unfinished, passwordFile]) chownSync(path, options.account.uid, options.account.gid);
  }
  try {
    await initdb(unfinished, passwordFile, options);
    if (blocked === undefined) renameSync(unfinished, dataFolder);
    else symlinkSync(unfinished, dataFolder);
  } catch (error) {
    rmSync(blocked === undefined ? unfinished : dirname(unfinished), { recursive: true, force: true });
    if (!existsSync(dataFolder)) throw error;
    return; // another process was faster
  } finally {
    rmSync(passwordFile, { force: true });
  }
  if (blocked !== undefined) {
    options.log(
      `Postgres may not run as root, and its account cannot enter ${blocked}: the database's files are in ${unfinished}, ` +
        `to which ${dataFolder} points.`,
    );
  }
}

function makeSharedFolder(): string {
  mkdirSync(SHARED_STATE, { recursive: true, mode: 0o755 });
  const parent = mkdtempSync(join(SHARED_STATE, 'database-'));
  chmodSync(parent, PASSABLE);
  return join(parent, 'pgdata');
}

/** What a process that was killed while creating the cluster has left. */
function removeLeftovers(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    const pid = /^pgdata\.new-(\d+)(\.password)?$/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(dataDir, name), { recursive: true, force: true });
  }
}

async function initdb(folder: string, passwordFile: string, options: ClusterOptions): Promise<void> {
  const child = await runProgram(
    options.binaries.initdb,
    [
      `--pgdata=${folder}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      '--auth-local=reject',
      '--auth-host=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
      ...(options.sync ? [] : ['--no-sync']),
    ],
    { cwd: dirname(folder), account: options.account, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) {
    throw new EmbeddedPostgresError(
      `The database could not be created in ${folder}: see the reason below, mend it, and start again.`,
      output,
    );
  }
}
