// Loads libs/embedded straight from its TypeScript, so that a test run has its Postgres before anything is built.
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, WORK_FILES } from './paths.mjs';

/** The module `libs/embedded/src/index.ts`, translated file by file into node_modules. */
export async function loadEmbedded() {
  const { transformSync } = await import('@swc/core');
  const source = join(ROOT, 'libs/embedded/src');
  const target = join(WORK_FILES, 'embedded');
  mkdirSync(target, { recursive: true });
  replace(join(target, 'package.json'), '{ "type": "module" }\n');
  for (const file of readdirSync(source).filter((name) => name.endsWith('.ts') && !name.includes('spec'))) {
    const { code } = transformSync(readFileSync(join(source, file), 'utf8'), {
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'es6' },
    });
    replace(join(target, file.replace(/\.ts$/, '.js')), code);
  }
  return import(pathToFileURL(join(target, 'index.js')).href);
}

/** Never leaves a half-written file to a script that runs at the same time. */
function replace(file, text) {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, file);
}
