// A double-blind desk in a real browser: two editors who see nothing of each other, and a third who decides.
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Claim } from '#domain';
import { splitArticle } from '#testkit';
import { type Account, type ConsoleUnderTest, openConsole } from './support.js';

jest.setTimeout(60_000);

let desk: ConsoleUnderTest;
let ines: Account;
let noor: Account;
let tomas: Account;
let claim: Claim;
let articles = 0;
beforeAll(async () => {
  desk = await openConsole();
  ines = await desk.account('Ines Okafor', 'editor');
  noor = await desk.account('Noor Aziz', 'editor');
  tomas = await desk.account('Tomas Lind', 'approver');
  const boss = await desk.account('Elif Demir', 'admin');
  const { page, axe } = await desk.signedIn(boss, '/admin/desks');
  await page
    .getByRole('button', { name: /General/ })
    .or(page.getByRole('row', { name: /General/ }))
    .first()
    .click();
  await page.getByLabel('Who decides').selectOption('Double-blind');
  await page.getByText('where they differ, a third decides').waitFor();
  expect(await axe()).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('cell', { name: 'Double-blind' }).waitFor();
}, 60_000);
afterAll(() => desk?.close());

beforeEach(async () => {
  articles += 1;
  const actor = { id: ines.id, name: ines.name, roles: ['editor'], desks: [] } as const;
  const { claims } = await splitArticle(desk.database.dataSource, actor, [`Exports rose by ${articles} percent.`]);
  claim = claims[0] as Claim;
});

/** Takes the claim and proposes the rating; answers the page. */
async function propose(account: Account, rating: string, summary: string): Promise<Page> {
  const { page, faults, axe } = await desk.signedIn(account, `/review/${claim.id}`, { width: 1920 });
  await page.getByRole('button', { name: 'Take it' }).click();
  await page
    .getByText(/^Double-blind: earlier and other verdicts/)
    .first()
    .waitFor();
  expect(await page.getByRole('tab').allTextContents()).toEqual(['Verdict']);
  expect(await axe()).toEqual([]);
  await page.getByRole('radio', { name: rating, exact: true }).press('Space');
  await page.getByLabel('Summary, one sentence').fill(summary);
  await page.getByLabel('Why', { exact: false }).first().fill('Page 4 of the minutes.');
  await page.getByRole('textbox', { name: 'Paste a URL to add evidence' }).fill('https://council.example/minutes');
  await page.keyboard.press('Enter');
  await page.getByText('Could not read the page').waitFor();
  await page.getByRole('textbox', { name: 'Title' }).fill('Minutes');
  await page.keyboard.press('Control+Enter');
  expect(faults).toEqual([]);
  return page;
}

/** Whoever has proposed is given the next claim, which must not be that of the next test. */
const askedForMore = (page: Page): Promise<void> => page.waitForURL('**/review');

describe('two editors of a double-blind desk', () => {
  it('who find the same have decided', async () => {
    const first = await propose(ines, 'Half true', 'The minutes name half of it.');
    await first.getByText('Sealed. Another editor now finds theirs.').first().waitFor();
    await askedForMore(first);
    await first.goto(`${desk.url}/review/${claim.id}`);
    await first.getByText('Your verdict is sealed.', { exact: false }).first().waitFor();
    expect(await first.getByRole('button', { name: 'Take it' }).count()).toBe(0);

    const second = await propose(noor, 'Half true', 'Half of it stands in the minutes.');
    await second
      .getByText(/^Verdict proposed/)
      .first()
      .waitFor();
    await askedForMore(second);
    expect(await desk.asAdmin('GET', `/v1/claims/${claim.id}`)).toMatchObject({
      state: 'resolved',
      currentVerdict: { summary: 'The minutes name half of it.', author: { name: 'Ines Okafor' } },
    });
  });

  it('who differ leave it to a third, who sees both and no names', async () => {
    await (
      await propose(ines, 'True', 'The minutes say so.')
    )
      .getByText(/^Sealed/)
      .first()
      .waitFor();
    await (
      await propose(noor, 'False', 'The minutes say otherwise.')
    )
      .getByText(/^Verdict proposed/)
      .first()
      .waitFor();
    const { page, faults, axe, theme } = await desk.signedIn(tomas, `/review/${claim.id}`);
    await page.getByRole('link', { name: 'Go to approval' }).click();
    const both = page.getByRole('navigation', { name: 'Both verdicts' });
    await both.getByRole('link', { name: /Editor A/ }).click();
    await page.getByText('The minutes say so.').waitFor();
    await page.getByText(/^Editor A, /).waitFor();
    for (const name of ['Ines Okafor', 'Noor Aziz']) expect(await page.getByText(name).count()).toBe(0);
    expect(await axe()).toEqual([]);
    await theme('dark');
    expect(await axe()).toEqual([]);
    await both.getByRole('link', { name: /Editor B/ }).click();
    await page.getByText('The minutes say otherwise.').waitFor();
    await page.getByRole('button', { name: 'Approve this one' }).click();
    await page.getByRole('button', { name: 'Publish' }).waitFor();
    const { currentVerdict, verdicts } = await desk.asAdmin('GET', `/v1/claims/${claim.id}`);
    expect(currentVerdict).toMatchObject({ rating: 'false', author: { name: 'Noor Aziz' } });
    expect((verdicts as { state: string }[]).map(({ state }) => state)).toEqual(['set-aside', 'approved']);
    expect(faults).toEqual([]);
  });
});
