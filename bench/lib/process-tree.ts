/** What a process and all its descendants hold in memory (Linux). */
import { readdirSync, readFileSync } from 'node:fs';

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

export interface Memory {
  readonly command: string;
  /** Resident set, MiB: pages shared by several processes count in each. */
  readonly rss: number;
  /** Proportional set, MiB: shared pages are divided among those who share them, so that a sum is true. */
  readonly pss: number;
}

function processes(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
        const parent = Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1]);
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
        return [{ pid: Number(pid), parent, command }];
      } catch {
        return []; // ended between the two looks
      }
    });
}

function field(rollup: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(rollup)?.[1] ?? 0) / 1024;
}

/**
 * Memory of every process below `root`, itself included. Postgres detaches from its starter, so its postmaster is
 * named as a root of its own.
 */
export function memoryOf(roots: readonly number[]): Memory[] {
  const all = processes();
  const wanted = new Set(roots);
  for (let grew = true; grew;) {
    const found = all.filter(({ pid, parent }) => wanted.has(parent) && !wanted.has(pid));
    for (const { pid } of found) wanted.add(pid);
    grew = found.length > 0;
  }
  return all
    .filter(({ pid }) => wanted.has(pid))
    .map(({ pid, command }) => {
      const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
      return { command, rss: field(rollup, 'Rss'), pss: field(rollup, 'Pss') };
    });
}
