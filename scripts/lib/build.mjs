// Compiles apps and libs into dist when what is there was not made from these sources.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { ROOT } from './paths.mjs';

const CONFIGURATION = ['package.json', 'package-lock.json', 'nest-cli.json', 'tsconfig.json', 'tsconfig.build.json'];
const STAMP = join(ROOT, 'dist/.sources');

/**
 * @param {(line: string) => void} log
 * @throws Error with the compiler's output when the build fails
 */
export async function ensureBuilt(log) {
  const sources = hashSources();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) return;
  log('Building (once, and after each change of the sources) …');
  await build(sources);
}

/** Makes the next check build anew, whatever the sources. */
export function forgetBuild() {
  rmSync(STAMP, { force: true });
}

async function build(sources) {
  forgetBuild();
  const { code, output } = await npm(['run', '--silent', 'build']);
  if (code !== 0) throw new Error(`The build failed: mend what the compiler says, and run again.\n${output}`);
  removeOrphans();
  writeFileSync(STAMP, sources);
}

/** One hash over the names and bytes of all that the build reads. */
function hashSources() {
  const hash = createHash('sha256');
  const files = ['apps', 'libs'].flatMap(filesIn).filter((file) => !/spec\.tsx?$/.test(file));
  for (const file of [...CONFIGURATION, ...files])
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(ROOT, file)))
      .update('\0');
  return hash.digest('hex');
}

/** Takes compiled files out of dist whose source is gone: a folder of plug-ins would still load them. */
function removeOrphans() {
  for (const file of ['dist/apps', 'dist/libs'].flatMap(filesIn)) {
    const source = join(ROOT, file.slice('dist/'.length).replace(/(\.d\.ts|\.js(\.map)?)$/, ''));
    if (!['.ts', '.tsx', ''].some((end) => existsSync(source + end))) rmSync(join(ROOT, file));
  }
}

function filesIn(folder) {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
    .sort();
}
