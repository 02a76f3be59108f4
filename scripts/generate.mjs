// Writes what is made of the API's routes: apps/api/openapi.json and the client's types. With --check: only compares.
import './lib/require-node.mjs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import * as prettier from 'prettier';
import { ensureBuilt } from './lib/build.mjs';
import { orFail } from './lib/failing.mjs';
import { ROOT } from './lib/paths.mjs';

const DOCUMENT = 'apps/api/openapi.json';
const TYPES = 'libs/client/src/schema.gen.ts';

await orFail(async () => {
  await ensureBuilt(console.log);
  const document = await buildDocument();
  const types = `/** The API's types, generated from openapi.json: run "npm run generate", never edit. */\n${astToString(await openapiTS(document))}`;
  const files = { [DOCUMENT]: JSON.stringify(document, null, 2), [TYPES]: types };
  const check = process.argv.includes('--check');
  const stale = [];
  for (const [name, content] of Object.entries(files)) {
    const path = join(ROOT, name);
    const formatted = await prettier.format(content, { ...(await prettier.resolveConfig(path)), filepath: path });
    const before = await readFile(path, 'utf8').catch(() => '');
    if (before === formatted) continue;
    stale.push(name);
    if (!check) await writeFile(path, formatted);
  }
  if (check && stale.length > 0) throw new Error(`Stale: ${stale.join(', ')}. Run "npm run generate" and commit them.`);
  console.log(stale.length === 0 ? 'Up to date.' : `Written: ${stale.join(', ')}.`);
});

/** The document of the built API, on a data source that never connects. */
async function buildDocument() {
  const load = (path) => import(pathToFileURL(join(ROOT, 'dist', path)).href);
  const [{ createApp }, { buildDocument }, { createDataSource }, { loadConfig }] = await Promise.all([
    load('apps/api/src/create-app.js'),
    load('apps/api/src/http/openapi/document.js'),
    load('libs/store/src/index.js'),
    load('libs/config/src/index.js'),
  ]);
  const dataSource = createDataSource({ url: 'postgres://nobody@127.0.0.1:1/none', as: 'service' });
  const app = await createApp(loadConfig({}), dataSource, false);
  return buildDocument(app);
}
