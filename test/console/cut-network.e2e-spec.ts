// The worst moments to write a verdict in: no network, no server, no tab, no hold, no session. Nothing typed is lost.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
import type { Claim } from '#domain';
import { splitArticle } from '#testkit';
import { type RunningApi, startApi } from '../support/api.js';
import { type Account, type ConsoleUnderTest, openConsole, PASSWORD } from './support.js';
import type { Visitor } from './visitor.js';

jest.setTimeout(60_000);

const SUMMARY = 'The minutes say so, without an amount.';

let desk: ConsoleUnderTest;
let ines: Account;
let mara: Account;
let claim: Claim;
let later: RunningApi | undefined;
let articles = 0;
let visitors: Visitor[] = [];

beforeAll(async () => {
  desk = await openConsole();
  ines = await desk.account('Ines Okafor', 'editor');
  mara = await desk.account('Mara Bell', 'editor');
});
afterAll(async () => {
  await later?.stop();
  await desk?.close();
});

beforeEach(async () => {
  articles += 1;
  const actor = { id: ines.id, name: ines.name, roles: ['editor'], desks: [] } as const;
  const { claims } = await splitArticle(desk.database.dataSource, actor, [`Exports rose by ${articles} percent.`]);
  claim = claims[0] as Claim;
});

// A person may have a dozen event streams open, no more.
afterEach(async () => {
  await Promise.all(visitors.map((visitor) => visitor.close()));
  visitors = [];
});

const summary = (page: Page) => page.getByLabel('Summary');
const propose = (page: Page) => page.getByRole('button', { name: 'Propose verdict' });

/** The claim before somebody who has taken it. */
async function openMine(account: Account): Promise<Page> {
  const visitor = await desk.signedIn(account, `/review/${claim.id}`);
  visitors.push(visitor);
  await visitor.page.getByRole('button', { name: 'Take it' }).click();
  await visitor.page.getByText(/Yours for/).waitFor();
  await visitor.page.getByText('Live', { exact: true }).waitFor();
  return visitor.page;
}

/** All of a verdict but its summary. */
async function fillInRest(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Mostly true' }).check();
  await page.getByLabel('Why').fill('Both minutes give the same figure.');
  await page.getByRole('textbox', { name: 'Paste a URL to add evidence' }).fill('http://127.0.0.1:1/minutes');
  await page.getByRole('button', { name: 'Add evidence' }).click();
  await page.getByLabel('Title').fill('Minutes of the council');
}

async function verdicts(): Promise<{ summary: string }[]> {
  const { verdicts } = await desk.asAdmin('GET', `/v1/claims/${claim.id}`);
  return verdicts as { summary: string }[];
}

/** Waits until the page has gone on to what is next, so that it does not take the claim of the next test. */
async function expectOneVerdict(page: Page): Promise<void> {
  await page.getByText('Verdict proposed').first().waitFor();
  await page.getByText('Nothing waits for you.').first().waitFor();
  expect(await verdicts()).toEqual([expect.objectContaining({ summary: SUMMARY })]);
}

describe('a network that is cut', () => {
  it('in the middle of a sentence keeps the sentence, and proposes it once when it is back', async () => {
    const page = await openMine(ines);
    await fillInRest(page);
    await summary(page).pressSequentially(SUMMARY.slice(0, 12));
    await page.context().setOffline(true);
    await summary(page).pressSequentially(SUMMARY.slice(12));
    await page.getByText('No connection. You can go on writing').first().waitFor();
    await page.getByText(/^Kept on this device/).waitFor();
    expect(await propose(page).getAttribute('aria-disabled')).toBe('true');

    await page.context().setOffline(false);
    await page.getByText('Live', { exact: true }).waitFor();
    await page.getByText(/Draft saved/).waitFor();
    await propose(page).click();
    await expectOneVerdict(page);
  });

  it('in the moment of proposing sends it again by itself, once', async () => {
    const page = await openMine(ines);
    await fillInRest(page);
    await summary(page).fill(SUMMARY);
    await page.getByText(/Draft saved/).waitFor();
    await page.route(
      '**/v1/reviews/*/verdict',
      async (route) => {
        await route.fetch(); // it arrives, and its answer is lost with the network
        await page.context().setOffline(true);
        await route.abort('internetdisconnected');
      },
      { times: 1 },
    );
    await page.keyboard.press('Control+Enter');
    await page.getByText('Offline', { exact: true }).waitFor();
    await page.context().setOffline(false);
    await expectOneVerdict(page);
  });
});

describe('a server that dies', () => {
  it('in the moment of proposing, and comes back, has one verdict', async () => {
    const page = await openMine(ines);
    await fillInRest(page);
    await summary(page).fill(SUMMARY);
    await page.getByText(/Draft saved/).waitFor();
    const killFirst = async (route: Route): Promise<void> => {
      await desk.api.stop('SIGKILL');
      await route.continue();
    };
    await page.route('**/v1/reviews/*/verdict', killFirst, { times: 1 });
    await propose(page).click();
    await page.getByText('Offline', { exact: true }).waitFor();
    await page.getByText('Sending. You can go on.').waitFor();
    later = await startApi({ DATABASE_URL: desk.database.url, PORT: new URL(desk.url).port });
    await expectOneVerdict(page);
  });
});

describe('a tab that is closed', () => {
  it('without a network, and opened again with one, has the draft', async () => {
    const page = await openMine(ines);
    const context = page.context();
    await page.getByRole('radio', { name: 'Half true' }).check();
    await page.getByText(/Draft saved/).waitFor();
    await context.setOffline(true);
    await summary(page).fill(SUMMARY);
    await page.close();
    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(`/review/${claim.id}`);
    await again.getByText(/Yours for/).waitFor();
    expect(await summary(again).inputValue()).toBe(SUMMARY);
    expect(await again.getByRole('radio', { name: 'Half true' }).isChecked()).toBe(true);
  });
});

describe('a claim that is being edited', () => {
  it('has its words again when the tab was closed', async () => {
    const page = await openMine(ines);
    const context = page.context();
    await page.getByRole('button', { name: 'Edit claim' }).click();
    await page.getByRole('dialog').getByLabel('Statement').fill('Exports rose, the ministry says.');
    await page.close();
    const again = await context.newPage();
    await again.goto(`/review/${claim.id}`);
    await again.getByRole('button', { name: 'Edit claim' }).click();
    const statement = again.getByRole('dialog').getByLabel('Statement');
    expect(await statement.inputValue()).toBe('Exports rose, the ministry says.');
    await again.getByRole('button', { name: 'Save' }).click();
    await again.getByRole('heading', { level: 2, name: 'Exports rose, the ministry says.' }).waitFor();
  });
});

describe('a hold that the clock ends', () => {
  it('is told, and the draft stays while another has the claim', async () => {
    const page = await openMine(ines);
    await summary(page).fill(SUMMARY);
    await page.getByText(/Draft saved/).waitFor();
    await desk.database.dataSource.query(
      `update review set lease_expires_at = now() - interval '1 second' where claim_id = $1`,
      [claim.id],
    );
    await page.getByText(/The draft is kept/).waitFor();
    await page.getByRole('button', { name: 'Take it again' }).waitFor();
    expect(await summary(page).inputValue()).toBe(SUMMARY);
    expect(await propose(page).getAttribute('aria-disabled')).toBe('true');

    const other = await openMine(mara);
    await page.getByText(/Mara Bell has it since .* Your draft is kept/).waitFor();
    expect(await page.getByRole('button', { name: 'Take it again' }).count()).toBe(0);
    await page.reload();
    await page.getByText(/Mara Bell has it since/).waitFor();
    await other.getByRole('button', { name: 'Release' }).click();
    await page.getByRole('button', { name: /^Take it/ }).click();
    await page.getByText(/Yours for/).waitFor();
    expect(await summary(page).inputValue()).toBe(SUMMARY);
  });
});

describe('a session that ends', () => {
  it('in the middle of a form is begun anew on top of it, and the verdict goes out', async () => {
    const page = await openMine(ines);
    await fillInRest(page);
    await page.getByText(/Draft saved/).waitFor();
    await page.context().clearCookies();
    await summary(page).fill(SUMMARY);
    const dialog = page.getByRole('dialog', { name: 'Sign in again' });
    await dialog.getByLabel('Password').fill(PASSWORD);
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await summary(page).inputValue()).toBe(SUMMARY);
    await propose(page).click();
    await expectOneVerdict(page);
  });
});
