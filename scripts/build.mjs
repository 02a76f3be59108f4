// Compiles what has changed since the last build; the same check that every other script makes.
import './lib/require-node.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { orFail } from './lib/failing.mjs';
import { ensureInstalled } from './lib/install.mjs';

await orFail(async () => {
  await ensureInstalled(console.log);
  await ensureBuilt(console.log);
});
