// npm run train -- --data DIR: compiles training/ and what it reads, and makes the models again.
import './lib/require-node.mjs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { orFail } from './lib/failing.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { npm } from './lib/npm.mjs';
import { ROOT } from './lib/paths.mjs';

await orFail(async () => {
  await ensureInstalled((line) => console.error(line));
  const { code, output } = await npm(['exec', '--', 'tsc', '-p', 'tsconfig.training.json']);
  if (code !== 0) throw new Error(`The training does not compile.\n${output}`);
  const child = spawn(process.execPath, [join(ROOT, 'dist/training/main.js'), ...process.argv.slice(2)], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  const [exit] = await once(child, 'exit');
  process.exitCode = exit ?? 1;
});
