// npm run screenshots: the pictures of the README, taken of a fresh Claimdesk with its sample article.
import './lib/require-node.mjs';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { findChromium } from './lib/chromium.mjs';
import { orFail } from './lib/failing.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { ROOT } from './lib/paths.mjs';

const FOLDER = join(ROOT, 'docs/images');

await orFail(async () => {
  const log = (line) => console.error(line);
  await ensureInstalled(log);
  await ensureBuilt(log);
  const { startFreshClaimdesk } = await import('./screenshots/fresh-claimdesk.mjs');
  const { workADay } = await import('./screenshots/newsroom.mjs');
  const { takePictures } = await import('./screenshots/pictures.mjs');
  mkdirSync(FOLDER, { recursive: true });
  const claimdesk = await startFreshClaimdesk();
  try {
    const newsroom = await workADay(claimdesk.url, claimdesk.adminKey);
    await takePictures({ ...newsroom, url: claimdesk.url, chromium: findChromium(log), folder: FOLDER, log });
  } finally {
    await claimdesk.stop();
  }
});
