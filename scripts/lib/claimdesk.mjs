// Makes the repository ready to run, then becomes the command line program in this same process.
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { orFail } from './failing.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './paths.mjs';

const PROGRAM = join(ROOT, 'dist/apps/cli/src/main.js');

/**
 * Installs and builds what is missing, then runs `claimdesk` with these arguments. A second Node process would only
 * cost memory, and a signal would have to be passed on.
 * @param {string[]} args
 * @param {(line: string) => void} log
 */
export async function runClaimdesk(args, log) {
  await orFail(async () => {
    await ensureInstalled(log);
    await ensureBuilt(log);
  });
  if (process.exitCode) return;
  process.argv = [process.execPath, PROGRAM, ...args];
  await import(pathToFileURL(PROGRAM).href);
}
