// Two people at one queue, each in a browser of their own: no claim twice, and each sees what the other does.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Claim } from '#domain';
import { splitArticle } from '#testkit';
import { type Account, type ConsoleUnderTest, openConsole } from './support.js';
import type { Visitor } from './visitor.js';

jest.setTimeout(60_000);

const CLAIMS = 10;

let desk: ConsoleUnderTest;
let mara: Visitor;
let noor: Visitor;
let claims: readonly Claim[];
const refusals: string[] = [];

beforeAll(async () => {
  desk = await openConsole();
  const accounts = [await desk.account('Mara Bell', 'editor'), await desk.account('Noor Aziz', 'editor')] as const;
  claims = await newClaims(accounts[0], 'schools', CLAIMS);
  [mara, noor] = await Promise.all([desk.signedIn(accounts[0]), desk.signedIn(accounts[1])]);
  for (const { page } of [mara, noor]) {
    page.on('response', (answer) => {
      const request = answer.request();
      if (answer.status() >= 400) refusals.push(`${request.method()} ${request.url()}: ${answer.status()}`);
    });
    await page.getByText('Live', { exact: true }).waitFor();
    await rows(page).first().waitFor();
  }
});
afterAll(() => desk?.close());

async function newClaims({ id, name }: Account, of: string, count: number): Promise<readonly Claim[]> {
  const sentences = Array.from({ length: count }, (_, index) => `The city built ${index + 2} ${of} in 2025.`);
  const actor = { id, name, roles: ['editor'], desks: [] } as const;
  return (await splitArticle(desk.database.dataSource, actor, sentences)).claims;
}

const rows = (page: Page) => page.getByRole('row').filter({ has: page.getByRole('checkbox') });
const rowOf = (page: Page, { statement }: Claim) => page.getByRole('row', { name: statement });
const claimIn = (page: Page): string => new URL(page.url()).pathname.replace('/review/', '');

/** Presses the key for the next claim, and answers which claim came. */
async function takeNext(page: Page): Promise<string> {
  const before = page.url();
  await page.keyboard.press('t');
  await page.waitForURL((url) => url.pathname.startsWith('/review/') && url.href !== before);
  await page.getByText(/Yours for/).waitFor();
  return claimIn(page);
}

describe('two browsers on one queue', () => {
  it('see within a second what the other takes', async () => {
    const statement = claims[0]?.statement ?? '';
    await rowOf(mara.page, claims[0] as Claim).click();
    await mara.page.getByRole('heading', { level: 2, name: statement }).waitFor();
    await mara.page.getByRole('button', { name: 'Take this one' }).waitFor();
    await rowOf(noor.page, claims[0] as Claim).click();
    await noor.page.getByRole('button', { name: 'Take this one' }).click();
    const began = Date.now();
    await rowOf(mara.page, claims[0] as Claim)
      .getByRole('img', { name: 'Noor Aziz' })
      .waitFor();
    await mara.page
      .getByText(/Noor Aziz has it/)
      .first()
      .waitFor();
    expect(Date.now() - began).toBeLessThan(1_000);
    expect(await mara.page.getByRole('button', { name: 'Take this one' }).count()).toBe(0);
    await noor.page.getByText(/Yours for/).waitFor();
  });

  it('never get the same claim, however often both press at once', async () => {
    const taken = [claimIn(noor.page)];
    const rounds = Math.floor((CLAIMS - 1) / 2);
    for (let round = 0; round < rounds; round += 1) {
      taken.push(...(await Promise.all([takeNext(mara.page), takeNext(noor.page)])));
    }
    expect(new Set(taken).size).toBe(taken.length);
  });

  it('are both told when one claim is left and both want it', async () => {
    await Promise.all([mara.page.keyboard.press('t'), noor.page.keyboard.press('t')]);
    const told = (page: Page) => page.getByText('Nothing waits for you.').first();
    const loser = await Promise.race(
      [mara, noor].map(({ page }) =>
        told(page)
          .waitFor()
          .then(() => page),
      ),
    );
    const winner = loser === mara.page ? noor.page : mara.page;
    await winner.getByText(/Yours for/).waitFor();
    expect(await told(winner).count()).toBe(0);
  });

  it('offer nothing on a claim that the other holds', async () => {
    await mara.page.goto(`/review/${(claims[0] as Claim).id}`);
    await mara.page.getByText(/Noor Aziz has it since/).waitFor();
    for (const name of ['Take it', 'Skip', 'Release', 'Dismiss', 'Propose verdict']) {
      expect(await mara.page.getByRole('button', { name, exact: true }).count()).toBe(0);
    }
  });

  it('were offered nothing that the server refused', () => {
    expect(refusals).toEqual([]);
    expect([...mara.faults, ...noor.faults]).toEqual([]);
  });
});

describe('one claim that both want in the same moment', () => {
  it('is given to one of them; the other is told who has it, and no longer offered it', async () => {
    const [claim] = await newClaims(await desk.account('Eva Stein'), 'bridges', 1);
    const pages = [mara.page, noor.page];
    for (const page of pages) {
      await page.goto(`/review/${(claim as Claim).id}`);
      await page.getByRole('button', { name: 'Take it' }).waitFor();
    }
    await Promise.all(pages.map((page) => page.getByRole('button', { name: 'Take it' }).click()));
    const lost = await Promise.race(
      pages.map((page) =>
        page
          .getByText(/(Mara Bell|Noor Aziz) has it since/)
          .waitFor()
          .then(() => page),
      ),
    );
    const won = lost === mara.page ? noor.page : mara.page;
    await won.getByText(/Yours for/).waitFor();
    expect(await lost.getByRole('button', { name: 'Take it' }).count()).toBe(0);
    expect(await won.getByText(/has it since/).count()).toBe(0);
  });
});
