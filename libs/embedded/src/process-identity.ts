// Tells one process from another that later got the same number, so that a signal never reaches a stranger.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync } from 'node:fs';

/** Whether a process of this number exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When the process started, as an opaque text to compare; undefined when there is no such process. */
export function startedAt(pid: number): string | undefined {
  if (!existsSync('/proc/self/stat')) return ps(pid, 'lstart=');
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Fields are counted after the command's closing parenthesis, as the command may hold blanks itself; a zombie
    // ("Z") is a process only in name.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    return undefined; // gone
  }
}

/** Whether the process is a Postgres server at work in this data folder. */
export function servesFolder(pid: number, dataFolder: string): boolean {
  if (!existsSync('/proc/self/stat')) return (ps(pid, 'command=') ?? '').includes(dataFolder);
  try {
    return (
      readlinkSync(`/proc/${pid}/cwd`) === dataFolder && readFileSync(`/proc/${pid}/comm`, 'utf8') === 'postgres\n'
    );
  } catch {
    return false; // gone, or another user's: then it is not ours either
  }
}

function ps(pid: number, column: string): string | undefined {
  const { status, stdout } = spawnSync('ps', ['-p', String(pid), '-o', column], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '' ? stdout.trim() : undefined;
}
