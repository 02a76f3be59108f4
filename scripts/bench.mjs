// npm run bench -- NAME: one benchmark of bench/, on servers of its own that are as safe as in production.
import './lib/require-node.mjs';
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { findChromium } from './lib/chromium.mjs';
import { orFail } from './lib/failing.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { npm } from './lib/npm.mjs';
import { ROOT } from './lib/paths.mjs';

const SAFE = { max_connections: '200' };
/** Benchmarks that look at pages. */
const IN_BROWSER = ['console'];

await orFail(async () => {
  const names = readdirSync(join(ROOT, 'bench'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => file.slice(0, -'.ts'.length));
  const [name, ...args] = process.argv.slice(2);
  if (!names.includes(name)) throw new Error(`Say which benchmark: npm run bench -- ${names.join(' | ')}`);
  const log = (line) => console.error(line);
  await ensureInstalled(log);
  await ensureBuilt(log);
  const { code, output } = await npm(['exec', '--', 'tsc', '-p', 'tsconfig.bench.json']);
  if (code !== 0) throw new Error(`The benchmark does not compile.\n${output}`);
  const browser = IN_BROWSER.includes(name) ? { TEST_CHROMIUM: findChromium(log) } : {};
  const { startServices } = await import('./lib/services.mjs');
  const services = await startServices(log, SAFE);
  try {
    const child = spawn(process.execPath, [join(ROOT, `dist/bench/${name}.js`), ...args], {
      cwd: ROOT,
      env: { ...process.env, ...services.env, ...browser },
      stdio: 'inherit',
    });
    const [exit] = await once(child, 'exit');
    process.exitCode = exit ?? 1;
  } finally {
    await services.stop();
  }
});
