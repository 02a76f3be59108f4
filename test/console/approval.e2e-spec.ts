// Approval in a real browser: four eyes, returning with a note, publishing as its own step, correcting in the open.
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Claim } from '#domain';
import { splitArticle } from '#testkit';
import { call } from '../support/call.js';
import { type Account, type ConsoleUnderTest, openConsole } from './support.js';

jest.setTimeout(60_000);

let desk: ConsoleUnderTest;
let ines: Account;
let tomas: Account;
let claim: Claim;
let verdictId: string;
let articles = 0;

beforeAll(async () => {
  desk = await openConsole();
  ines = await desk.account('Ines Okafor', 'editor', 'approver');
  tomas = await desk.account('Tomas Lind', 'approver');
});
afterAll(() => desk.close());

/** A verdict of Ines that waits. */
beforeEach(async () => {
  articles += 1;
  const actor = { id: ines.id, name: ines.name, roles: ['editor'], desks: [] } as const;
  const { claims } = await splitArticle(desk.database.dataSource, actor, [`Exports rose by ${articles} percent.`]);
  claim = claims[0] as Claim;
  const post = (path: string, json?: unknown) =>
    call(desk.url + path, { method: 'POST', apiKey: ines.apiKey, ...(json !== undefined && { json }) });
  const { body: taken } = await post(`/v1/claims/${claim.id}/review`);
  const { review } = taken as { review: { id: string } };
  const { body: proposed } = await post(`/v1/reviews/${review.id}/verdict`, {
    scale: 'truth',
    rating: 'mostly-true',
    summary: 'The minutes say so.',
    rationale: 'Both give the **same** figure.',
    evidence: [
      {
        url: 'https://council.example/minutes',
        title: 'Minutes',
        stance: 'supports',
        kind: 'primary',
        excerpt: 'It rose.',
      },
    ],
  });
  verdictId = String(proposed?.['id']);
});

describe('a proposed verdict', () => {
  it('is found without fault by axe, light and dark, on screen and phone', async () => {
    const { page, axe, theme, faults } = await desk.signedIn(tomas, `/approve/${verdictId}`);
    await page.getByRole('button', { name: 'Approve' }).waitFor();
    await page.getByText('same', { exact: true }).waitFor();
    expect(await axe()).toEqual([]);
    await theme('dark');
    expect(await axe()).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await axe()).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    expect(faults).toEqual([]);
  });

  it('is approved, published and corrected by keyboard', async () => {
    const { page, axe, faults } = await desk.signedIn(tomas, `/approve/${verdictId}`);
    await page.getByRole('button', { name: 'Approve' }).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Publish' }).waitFor();
    await page.keyboard.press('Control+Enter');
    const publishing = page.getByRole('dialog', { name: 'Publish this verdict' });
    await publishing.getByText('The minutes say so.').waitFor();
    expect(await axe()).toEqual([]);
    await page.keyboard.press('Control+Enter');
    const link = page.getByRole('link', { name: 'Public page' });
    await link.waitFor();

    await publishing.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Correct' }).waitFor();
    await page.keyboard.press('c');
    const correcting = page.getByRole('dialog', { name: 'Correct this verdict' });
    await correcting.getByLabel('Rating').selectOption('False');
    await correcting.getByLabel('What changed and why').fill('We had misread the table.');
    expect(await axe()).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.getByText('Correction published').first().waitFor();
    await page.getByText('Correction: we were wrong').waitFor();
    const { currentVerdict } = await desk.asAdmin('GET', `/v1/claims/${claim.id}`);
    expect(currentVerdict).toMatchObject({ rating: 'false', supersedes: verdictId, state: 'published' });
    const publicUrl = (await link.getAttribute('href')) ?? '';
    expect(new URL(publicUrl).pathname).toMatch(/^\/fact-checks\//);
    expect(faults).toEqual([]);
  });

  it('goes back to its author with a note, and not without one', async () => {
    const { page } = await desk.signedIn(tomas, `/approve/${verdictId}`);
    await page.getByRole('button', { name: 'Return' }).waitFor();
    await page.keyboard.press('b');
    await page.getByText('Say what should change').waitFor();
    await page.keyboard.type('Name the table.');
    await page.reload();
    expect(await page.getByLabel('Note to Ines Okafor').inputValue()).toBe('Name the table.');
    await page.getByRole('button', { name: 'Return' }).click();
    await page.getByText(/Tomas Lind returned it/).waitFor();

    const author = await desk.signedIn(ines, `/review/${claim.id}`);
    await author.page.getByText('Name the table.').waitFor();
    expect(await author.page.getByLabel('Summary, one sentence').inputValue()).toBe('The minutes say so.');
  });

  it('waits for another than its author, who can withdraw it', async () => {
    const { page } = await desk.signedIn(ines, `/approve/${verdictId}`);
    await page.getByText('Waits for another editor').waitFor();
    expect(await page.getByRole('button', { name: 'Approve' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Withdraw' }).click();
    await page.getByText(/Yours for/).waitFor();
    expect(await page.getByLabel('Summary, one sentence').inputValue()).toBe('The minutes say so.');
  });
});
