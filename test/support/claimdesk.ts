/** The built command line program as a process: run to its end, or started and watched. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '#testkit';

const MAIN = new URL('../../dist/apps/cli/src/main.js', import.meta.url).pathname;
const READY = /^Claimdesk is ready at (http:\S+)$/m;
const START_WITHIN_MS = 60_000;

export interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a process of ours needs of the environment, and nothing that would point it at an installation. */
function ownEnvironment(environment: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env;
  return { PATH, HOME, ...(TMPDIR !== undefined && { TMPDIR }), ...environment };
}

/** Runs `claimdesk ARGS` to its end. `input` goes to its standard input. */
export async function claimdesk(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  input: string | Buffer = '',
): Promise<Result> {
  const child = spawn(process.execPath, [MAIN, ...args], { env: ownEnvironment(environment) });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdin.on('error', () => undefined).end(input); // whoever refuses its arguments does not read
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout, stderr };
}

export interface RunningClaimdesk {
  readonly pid: number;
  /** Both streams, so far. */
  output(): string;
  /** Waits until it is ready and answers its URL. @throws Error with what it printed when it ends before that. */
  ready(): Promise<string>;
  /** Sends `signal`, SIGINT to the whole group as Ctrl-C does, and answers the exit code or the signal that ended it. */
  end(signal?: NodeJS.Signals): Promise<number | NodeJS.Signals>;
  /** Process ids of the API and the worker. */
  services(): { readonly api: number; readonly worker: number };
}

/** Starts `claimdesk up` in a process group of its own, as a terminal would. */
export function startClaimdesk(dataDir: string, environment: Readonly<Record<string, string>>): RunningClaimdesk {
  const child = spawn(process.execPath, [MAIN, 'up'], {
    env: ownEnvironment({ CLAIMDESK_DATA_DIR: dataDir, ...environment }),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (printed += text));
  const exit = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  const pid = child.pid ?? 0;
  return {
    pid,
    output: () => printed,
    ready: () =>
      eventually(
        () => {
          if (hasEnded(child)) throw new Error(`it ended before it was ready:\n${printed}`);
          return READY.exec(printed)?.[1];
        },
        { withinMs: START_WITHIN_MS, what: 'the line that says that Claimdesk is ready' },
      ),
    async end(signal = 'SIGTERM') {
      process.kill(signal === 'SIGINT' ? -pid : pid, signal);
      const [code, name] = await exit;
      return code ?? name ?? 'SIGKILL';
    },
    services: () => ({ api: childOf(pid, 'apps/api/'), worker: childOf(pid, 'apps/worker/') }),
  };
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function childOf(parent: number, app: string): number {
  const found = processes().find(({ ppid, command }) => ppid === parent && command.includes(join('dist', app)));
  if (!found) throw new Error(`process ${parent} runs no ${app}`);
  return found.pid;
}

/** Every process whose command line holds `words`. */
export function processesWith(words: string): number[] {
  return processes()
    .filter(({ command }) => command.includes(words))
    .map(({ pid }) => pid);
}

interface Process {
  readonly pid: number;
  readonly ppid: number;
  readonly command: string;
}

/** From /proc where there is one, as a small Linux has no `ps`. */
function processes(): Process[] {
  return existsSync('/proc/self/stat') ? processesOfLinux() : processesOfPs();
}

function processesOfLinux(): Process[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      const [, ppid] = /^\d+ \(.*\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
      return [{ pid: Number(pid), ppid: Number(ppid), command }];
    } catch {
      return []; // it has ended meanwhile
    }
  });
}

function processesOfPs(): Process[] {
  const list = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,command='], { encoding: 'utf8' });
  return list.split('\n').flatMap((line) => {
    const [, pid, ppid, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return command === undefined ? [] : [{ pid: Number(pid), ppid: Number(ppid), command }];
  });
}

/** True while a process has this id. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
