// Compiles training/ and what it reads, and runs one of its programs with the arguments of this one.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { npm } from './npm.mjs';
import { ROOT } from './paths.mjs';

/** @param program file inside dist/training */
export async function runTraining(program) {
  await ensureInstalled((line) => console.error(line));
  const { code, output } = await npm(['exec', '--', 'tsc', '-p', 'tsconfig.training.json']);
  if (code !== 0) throw new Error(`The training does not compile.\n${output}`);
  const child = spawn(process.execPath, [join(ROOT, 'dist/training', program), ...process.argv.slice(2)], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  const [exit] = await once(child, 'exit');
  process.exitCode = exit ?? 1;
}
