// What others do is seen as it happens, in every tab, over one connection.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Account, type ConsoleUnderTest, openConsole } from './support.js';

jest.setTimeout(60_000);

let desk: ConsoleUnderTest;
let mara: Account;
beforeAll(async () => {
  desk = await openConsole();
  mara = await desk.account('Mara Bell', 'editor');
});
afterAll(() => desk.close());

const isLive = (page: Page) => page.getByText('Live', { exact: true }).waitFor();
const waiting = (page: Page, count: RegExp) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: count }).waitFor();

/** An article with `claims` claims that the desk queues. */
async function ingest(claims: number, title: string): Promise<void> {
  const sentences = Array.from(
    { length: claims },
    (_, index) => `The ministry of ${title} spent ${index + 2} million euros in 2025.`,
  );
  await desk.asAdmin('POST', '/v1/articles', { title, text: sentences.join(' ') });
}

describe('several tabs', () => {
  it('share one stream, and the next goes on when the first closes', async () => {
    const { page } = await desk.signedIn(mara, '/review');
    await isLive(page);
    const context = page.context();
    const streams: string[] = [];
    context.on('request', (request) => {
      if (request.url().includes('/v1/stream')) streams.push(request.url());
    });
    const second = await context.newPage();
    await second.goto('/review');
    await isLive(second);
    expect(streams).toEqual([]);

    await ingest(2, 'transport');
    await Promise.all([waiting(page, /^Worklist [1-9]/), waiting(second, /^Worklist [1-9]/)]);
    const before = await second.getByRole('link', { name: /^Worklist/ }).innerText();

    await page.close();
    await second.waitForRequest('**/v1/stream*');
    await ingest(3, 'defence');
    await second
      .getByRole('link', { name: /^Worklist/ })
      .filter({ hasNotText: before.replace('\n', '') })
      .waitFor();
    expect(streams).toHaveLength(1);
  });
});

describe('what somebody else does', () => {
  it('is seen within a second', async () => {
    const noor = await desk.account('Noor Aziz', 'editor');
    const { page } = await desk.signedIn(noor, '/review');
    await isLive(page);
    const link = page.getByRole('link', { name: /^Worklist/ });
    const before = await link.innerText();
    const { items } = (await desk.asAdmin('GET', '/v1/claims?state=queued&limit=1')) as { items: { id: string }[] };
    const began = Date.now();
    await desk.asAdmin('POST', `/v1/claims/${items[0]?.id}/dismissal`, { reason: 'duplicate' });
    await page.waitForFunction(
      ([words]) => document.querySelector('nav a')?.textContent !== words,
      [before.replace('\n', '')],
    );
    expect(Date.now() - began).toBeLessThan(1_000);
  });
});
