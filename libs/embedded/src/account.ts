// Which system account runs the server, and whether that account can reach a folder: Postgres refuses to run as root.
import { statSync } from 'node:fs';
import { dirname } from 'node:path';

/** A uid and gid that spawned programs run under. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

const NOBODY: Account = { uid: 65534, gid: 65534 };

/** The account that the server's programs run under: undefined is our own, `nobody` when we are root. */
export function serverAccount(): Account | undefined {
  return process.getuid?.() === 0 ? NOBODY : undefined;
}

/**
 * The outermost folder on the way to `path` (itself included) that the account may not pass through, or undefined
 * when it can get there. Judged by mode bits; access control lists are not read.
 */
export function blockedAt(path: string, account: Account | undefined): string | undefined {
  if (account === undefined) return undefined;
  return lineage(path).find((folder) => !mayPass(folder, account));
}

/** The part of the file mode that lets everyone pass through a folder, but not list it. */
export const PASSABLE = 0o711;

function lineage(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [...lineage(parent), path];
}

function mayPass(folder: string, account: Account): boolean {
  const { mode, uid, gid } = statSync(folder);
  if (uid === account.uid) return (mode & 0o100) !== 0;
  if (gid === account.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}
