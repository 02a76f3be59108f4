// Review in a real browser: taking, rating, proposing, giving back; what is kept when the network or the hold is lost.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
import { splitArticle } from '#testkit';
import type { Claim } from '#domain';
import { call } from '../support/call.js';
import { type Account, type ConsoleUnderTest, openConsole } from './support.js';
import type { Visitor } from './visitor.js';

jest.setTimeout(60_000);

let desk: ConsoleUnderTest;
let ines: Account;
let mara: Account;
let claims: readonly Claim[];
let articles = 0;
let visitors: Visitor[] = [];

beforeAll(async () => {
  desk = await openConsole();
  ines = await desk.account('Ines Okafor');
  mara = await desk.account('Mara Bell');
});
afterAll(() => desk.close());

/** An article of three claims that nobody has touched. */
beforeEach(async () => {
  articles += 1;
  const actor = { id: ines.id, name: ines.name, roles: ['editor'], desks: [] } as const;
  const sentences = ['Exports rose', 'The budget grew', 'Prices fell'].map(
    (words) => `${words} by ${articles} percent.`,
  );
  ({ claims } = await splitArticle(desk.database.dataSource, actor, sentences));
});

const statement = (page: Page, claim: Claim) => page.getByRole('heading', { level: 2, name: claim.statement });
const claimAt = (index: number): Claim => {
  const claim = claims[index];
  if (!claim) throw new Error(`the article has no claim ${index}`);
  return claim;
};

// A person may have a dozen event streams open, no more.
afterEach(async () => {
  await Promise.all(visitors.map((visitor) => visitor.close()));
  visitors = [];
});

async function open(account: Account, claim: Claim): Promise<Visitor> {
  const visitor = await desk.signedIn(account, `/review/${claim.id}`);
  visitors.push(visitor);
  return visitor;
}

/** Takes the claim and waits until it is theirs. */
async function openMine(account: Account, claim: Claim): Promise<Visitor> {
  const visitor = await open(account, claim);
  await visitor.page.getByRole('button', { name: 'Take it' }).click();
  await visitor.page.getByText(/Yours for \d+:\d\d/).waitFor();
  return visitor;
}

async function fillIn(page: Page): Promise<void> {
  await page.keyboard.press('2');
  await page.keyboard.press('w');
  await page.keyboard.type('The minutes say so, without an amount.');
  await page.getByLabel('Why').fill('Both minutes give the **same** figure.');
  await page.getByRole('textbox', { name: 'Paste a URL to add evidence' }).fill('http://127.0.0.1:1/minutes');
  await page.keyboard.press('Enter');
  await page.getByText('Could not read the page; title by hand').waitFor();
  await page.getByLabel('Title').fill('Minutes of the council');
}

describe('a claim under review', () => {
  it('is found without fault by axe, light and dark, on screen and phone', async () => {
    const { page, axe, theme, faults } = await openMine(ines, claimAt(0));
    expect(await axe()).toEqual([]);
    await theme('dark');
    expect(await axe()).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await axe()).toEqual([]);
    await page.getByRole('tab', { name: 'Article' }).click();
    await page.getByRole('region', { name: 'Article' }).getByText(claimAt(1).text).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    expect(faults).toEqual([]);
  });

  it('is rated, argued and proposed by keyboard; the next claim opens with the focus on its heading', async () => {
    const { page, faults } = await openMine(ines, claimAt(0));
    await fillIn(page);
    await page.keyboard.press('Control+Enter');
    await page
      .getByRole('heading', { level: 2 })
      .filter({ hasNotText: claimAt(0).statement })
      .first()
      .waitFor();
    await page.waitForFunction("document.activeElement?.tagName === 'H2'");
    const { state, proposedVerdict } = await desk.asAdmin('GET', `/v1/claims/${claimAt(0).id}`);
    expect(state).toBe('awaiting-approval');
    expect(proposedVerdict).toMatchObject({ rating: 'mostly-true', summary: 'The minutes say so, without an amount.' });
    expect(faults).toEqual([]);
  });

  it('says what a verdict lacks, and sends nothing', async () => {
    const { page } = await openMine(ines, claimAt(0));
    await page.getByRole('button', { name: 'Propose verdict' }).click();
    await page.getByText('Choose a rating').last().waitFor();
    await page.getByText('A verdict rests on at least one piece of evidence').waitFor();
    expect((await desk.asAdmin('GET', `/v1/claims/${claimAt(0).id}`))['state']).toBe('in-review');
  });

  it('is stepped through with j and k, the marker going along', async () => {
    const { page } = await openMine(ines, claimAt(0));
    await page.keyboard.press('j');
    await statement(page, claimAt(1)).waitFor();
    await page.getByText('Claim 2 of 3').first().waitFor();
    await page.keyboard.press('k');
    await statement(page, claimAt(0)).waitFor();
  });

  it('is kept with Enter when its hold comes to an end', async () => {
    await lease(2);
    const { page } = await openMine(ines, claimAt(0));
    await page.getByRole('button', { name: 'Keep it' }).waitFor();
    await page.evaluate('document.activeElement.blur()');
    const renewed = page.waitForResponse('**/heartbeat');
    await page.keyboard.press('Enter');
    expect((await renewed).status()).toBe(200);
    await lease(15);
  });

  it('is skipped with s, and undone', async () => {
    const { page } = await openMine(ines, claimAt(0));
    await page.keyboard.press('s');
    await page.getByRole('button', { name: 'Undo' }).click();
    await statement(page, claimAt(0)).waitFor();
    await page.getByText(/Yours for/).waitFor();
  });

  it('is dismissed with d and the number of the reason', async () => {
    const { page } = await openMine(ines, claimAt(1));
    await page.keyboard.press('d');
    await page.getByRole('group', { name: 'Dismiss as' }).waitFor();
    await page.keyboard.press('2');
    await page.getByText('Dismissed: Duplicate').first().waitFor();
    const { state, dismissal } = await desk.asAdmin('GET', `/v1/claims/${claimAt(1).id}`);
    expect([state, dismissal]).toEqual(['dismissed', { reason: 'duplicate' }]);
  });

  it('is edited with e', async () => {
    const { page, axe } = await openMine(ines, claimAt(0));
    await page.keyboard.press('e');
    const dialog = page.getByRole('dialog', { name: 'Edit claim' });
    await dialog.getByLabel('Statement').fill('Exports rose by a hundredth.');
    await dialog.getByRole('button', { name: 'Cancel' }).focus();
    await page.keyboard.press('s'); // the page behind it hears no letters
    expect(await axe()).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { level: 2, name: 'Exports rose by a hundredth.' }).waitFor();
  });

  it('shows both texts when somebody else has edited it meanwhile', async () => {
    const { page } = await open(ines, claimAt(0));
    await statement(page, claimAt(0)).waitFor();
    await page.keyboard.press('e');
    const dialog = page.getByRole('dialog', { name: 'Edit claim' });
    await dialog.getByLabel('Statement').fill('Mine.');
    await edit(claimAt(0), { statement: 'Theirs.' });
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('Theirs: Theirs.').waitFor();
    expect(await dialog.getByLabel('Statement').inputValue()).toBe('Mine.');
    await dialog.getByRole('button', { name: 'Take theirs' }).click();
    expect(await dialog.getByLabel('Statement').inputValue()).toBe('Theirs.');
  });
});

describe('what was typed', () => {
  it('is there again after a reload', async () => {
    const { page } = await openMine(ines, claimAt(0));
    await page.keyboard.press('w');
    await page.keyboard.type('Half a sent');
    await page.reload();
    await page.getByText(/Yours for/).waitFor();
    expect(await page.getByLabel('Summary, one sentence').inputValue()).toBe('Half a sent');
  });

  it('is proposed once when the network is cut in the middle and comes back', async () => {
    const { page } = await openMine(ines, claimAt(0));
    await fillIn(page);
    await page.getByText(/Draft saved/).waitFor();
    const loseAnswer = async (route: Route): Promise<void> => {
      await route.fetch();
      await route.abort('connectionreset');
    };
    await page.route('**/v1/reviews/*/verdict', loseAnswer, { times: 1 });
    await page.keyboard.press('Control+Enter');
    await page.getByText('Verdict proposed').first().waitFor();
    const { verdicts } = await desk.asAdmin('GET', `/v1/claims/${claimAt(0).id}`);
    expect(verdicts).toHaveLength(1);
  });

  it('stays when the hold is lost, and the claim can be taken again', async () => {
    const { page, axe } = await openMine(ines, claimAt(0));
    await page.keyboard.press('w');
    await page.keyboard.type('Kept all the same.');
    await page.getByText(/Draft saved/).waitFor();
    await release(claimAt(0), ines);
    await page.getByText('You do not hold this claim now. The draft is kept.').waitFor();
    expect(await page.getByLabel('Summary, one sentence').inputValue()).toBe('Kept all the same.');
    expect(await axe()).toEqual([]);
    await page.getByRole('button', { name: 'Take it again' }).click();
    await page.getByText(/Yours for/).waitFor();
    expect(await page.getByLabel('Summary, one sentence').inputValue()).toBe('Kept all the same.');
  });

  it('stays when another takes the claim, whose name is told', async () => {
    const { page } = await openMine(ines, claimAt(0));
    await page.keyboard.press('w');
    await page.keyboard.type('Mine before.');
    await page.getByText(/Draft saved/).waitFor();
    await release(claimAt(0), ines);
    await openMine(mara, claimAt(0));
    await page.getByText(/Mara Bell has it since .* Your draft is kept/).waitFor();
    expect(await page.getByRole('button', { name: 'Propose verdict' }).getAttribute('aria-disabled')).toBe('true');
    expect(await page.getByLabel('Summary, one sentence').inputValue()).toBe('Mine before.');
  });
});

async function lease(leaseMinutes: number): Promise<void> {
  const { name, mode, minCheckworthiness, escalateAfterMinutes } = await desk.asAdmin('GET', '/v1/desks/general');
  const settings = { name, mode, minCheckworthiness, escalateAfterMinutes, leaseMinutes };
  await desk.asAdmin('PUT', '/v1/desks/general', settings);
}

async function release({ id }: Claim, { apiKey }: Account): Promise<void> {
  const { review } = (await desk.asAdmin('GET', `/v1/claims/${id}`)) as { review: { id: string } };
  const answer = await call(`${desk.url}/v1/reviews/${review.id}/release`, { method: 'POST', apiKey });
  expect(answer.status).toBe(200);
}

async function edit({ id }: Claim, changes: object): Promise<void> {
  const { version } = await desk.asAdmin('GET', `/v1/claims/${id}`);
  const answer = await call(`${desk.url}/v1/claims/${id}`, {
    method: 'PATCH',
    apiKey: mara.apiKey,
    json: changes,
    headers: { 'if-match': `"${String(version)}"` },
  });
  expect(answer.status).toBe(200);
}
