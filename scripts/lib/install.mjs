// Installs the npm packages when they are missing or not those of package-lock.json.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { ROOT } from './paths.mjs';

/**
 * @param {(line: string) => void} log
 * @throws Error with npm's output when the installation fails
 */
export async function ensureInstalled(log) {
  if (isInstalled()) return;
  log('Installing the npm packages (once, and after each change of package-lock.json) …');
  const { code, output } = await npm([
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  if (code !== 0) throw new Error(`npm ci failed: see the reason above it, mend it, and run again.\n${output}`);
}

/** Compares the lock file with the one that npm leaves in node_modules as the last act of every installation. */
function isInstalled() {
  const installedFile = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const wanted = packagesOf(join(ROOT, 'package-lock.json'));
  const installed = packagesOf(installedFile);
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) =>
      path === '' || link || (installed[path] ? installed[path].version === version : optional),
  );
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
