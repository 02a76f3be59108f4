// Runs one step of the tests as a process group, so that its end is everybody's end.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { countTests } from './jest-report.mjs';
import { ROOT } from './paths.mjs';

const LIMIT_MS = 30 * 60_000;
const GRACE_MS = 5_000;
const running = new Set();

/**
 * @param {import('./steps.mjs').Step} step
 * @param {{ env: NodeJS.ProcessEnv, folder: string, jestArgs: string[] }} context
 * @returns {Promise<{ passed: number, failed: number, seconds: number, output: string }>}
 */
export async function runStep(step, { env, folder, jestArgs }) {
  const start = performance.now();
  const report = join(folder, `${step.name}.json`);
  rmSync(report, { force: true });
  const reporting = step.jest ? ['--json', `--outputFile=${report}`, ...jestArgs] : [];
  if (jestArgs.length > 0 && step.jest) reporting.push('--passWithNoTests');
  const [program, ...args] = step.command;
  const child = spawn(program, [...args, ...reporting], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const limit = setTimeout(() => {
    output += `\nStopped: it took longer than ${LIMIT_MS / 60_000} minutes.`;
    endGroup(child);
  }, LIMIT_MS);
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve)).finally(
    () => {
      clearTimeout(limit);
      running.delete(child);
    },
  );
  const counts = step.jest
    ? countTests(report, code === 0)
    : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, remarks: [] };
  return {
    passed: counts.passed,
    failed: counts.failed,
    seconds: (performance.now() - start) / 1000,
    output: [output.trimEnd(), ...counts.remarks].join('\n'),
  };
}

/** Ends every step that is under way. */
export function endSteps() {
  for (const child of running) endGroup(child);
}

function endGroup(child) {
  signalGroup(child, 'SIGTERM');
  setTimeout(() => running.has(child) && signalGroup(child, 'SIGKILL'), GRACE_MS).unref();
}

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
