// The pictures themselves: pages in a real browser, each when what it is about stands on it.
import { join } from 'node:path';
import { chromium as playwright } from 'playwright-core';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

/** Takes all of them into `folder`; `ines` looks at them. */
export async function takePictures({ url, ines, paths, chromium, folder, log }) {
  const browser = await playwright.launch({ executablePath: chromium, args: FLAGS });
  const take = async (name, path, { viewport = DESKTOP, theme = 'light', signedIn = true } = {}) => {
    const context = await browser.newContext({
      ...{ baseURL: url, viewport, colorScheme: theme, locale: 'en-GB', reducedMotion: 'reduce' },
      deviceScaleFactor: viewport === PHONE ? 2 : 1,
    });
    try {
      if (signedIn) await signIn(context, url, ines);
      const page = await context.newPage();
      await page.goto(path);
      await untilStill(page);
      await page.screenshot({ path: join(folder, `${name}.png`) });
      log(`docs/images/${name}.png`);
    } finally {
      await context.close();
    }
  };
  try {
    await take('sign-in', '/sign-in', { signedIn: false });
    await take('worklist', '/worklist');
    await take('article', paths.article);
    await take('review', paths.review);
    await take('review-dark', paths.review, { theme: 'dark' });
    await take('review-phone', paths.review, { viewport: PHONE });
    await take('approval', paths.approval);
    await take('claim-history', paths.claim);
    await take('follow-ups', '/follow-ups');
    await take('overview', '/overview');
  } finally {
    await browser.close();
  }
}

async function signIn(context, url, credentials) {
  const answer = await context.request.post('/v1/session', {
    data: credentials,
    headers: { 'x-claimdesk': '1', origin: url },
  });
  if (!answer.ok()) throw new Error(`Nobody was signed in: ${answer.status()} ${await answer.text()}`);
}

/** Until there is a heading, nothing is loading, the fonts are there, and the words have not changed for a moment. */
async function untilStill(page) {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForFunction(async () => {
    await document.fonts.ready;
    const before = document.body.innerText;
    await new Promise((resolve) => setTimeout(resolve, 400));
    return document.querySelector('.loading') === null && document.body.innerText === before;
  });
}
