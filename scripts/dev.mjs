// npm run dev: compiles on every change and starts Claimdesk anew after each compilation without errors; beside it
// the console, from its sources, on a port of its own.
import './lib/require-node.mjs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { forgetBuild } from './lib/build.mjs';
import { orFail } from './lib/failing.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { ROOT } from './lib/paths.mjs';

const COMPILED = /Found (\d+) errors?\. Watching for file changes/;

await orFail(() => ensureInstalled(console.log));
if (!process.exitCode) watch();

function watch() {
  forgetBuild(); // dist follows the sources from here on, and no stamp would say which state of them
  const compiler = spawn(
    process.execPath,
    [join(ROOT, 'node_modules/@nestjs/cli/bin/nest.js'), 'build', 'api', '--watch', '--preserveWatchOutput'],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const page = spawn(process.execPath, [join(ROOT, 'node_modules/vite/bin/vite.js'), 'apps/console'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  let program;
  let restarting = Promise.resolve();
  let ending = false;

  compiler.stdout.setEncoding('utf8').on('data', (text) => {
    process.stdout.write(text);
    const errors = COMPILED.exec(text)?.[1];
    if (errors === '0') restarting = restarting.then(restart);
    else if (errors !== undefined) console.log('Claimdesk goes on as it was before these errors.');
  });
  compiler.once('exit', (code) => {
    if (!ending) console.error(`The compiler ended by itself (${code}): see its output above, and run again.`);
    end(ending ? 0 : 1);
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => end(0));

  async function restart() {
    await stop(program);
    if (ending) return;
    program = spawn(process.execPath, ['--enable-source-maps', 'dist/apps/cli/src/main.js', 'up'], {
      cwd: ROOT,
      stdio: 'inherit',
    });
  }

  async function end(code) {
    if (ending) return;
    ending = true;
    process.exitCode = code;
    await Promise.all([stop(compiler), stop(page), restarting.then(() => stop(program))]);
  }
}

/** Asks the process to end, and waits for it; a second signal, after Ctrl-C at the terminal, does no harm. */
async function stop(child) {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
}
