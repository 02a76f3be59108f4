// Articles in a real browser: put in, split, marked and adjusted by hand, changed and compared.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { eventually } from '#testkit';
import { type Account, type ConsoleUnderTest, openConsole } from './support.js';

jest.setTimeout(60_000);

const TEXT = `Harbour plans

The port handled 4.2 million containers in 2025, according to its annual report. The council will vote on the budget on 3 March 2026, the mayor said.

The new bridge cost 40 million euros and the city paid for half of it, the minister said.`;

let desk: ConsoleUnderTest;
let ines: Account;
beforeAll(async () => {
  desk = await openConsole();
  ines = await desk.account('Ines Okafor', 'editor');
});
afterAll(() => desk?.close());

/** Puts the article in by the API and waits until it is split. The same text again would be the same article. */
async function putIn(text: string, title: string): Promise<string> {
  const body = {
    text: `${text}\n\nThis was ${title}.`,
    title,
    publisher: 'Harbour Gazette',
    publishedAt: '2026-02-10T08:00:00Z',
    language: 'en',
  };
  const { id } = await desk.asAdmin('POST', '/v1/articles', body);
  await eventually(async () => (await desk.asAdmin('GET', `/v1/articles/${String(id)}`))['status'] === 'split');
  return String(id);
}

async function claimsOf(articleId: string): Promise<Record<string, unknown>[]> {
  const { items } = await desk.asAdmin('GET', `/v1/articles/${articleId}/claims`);
  return items as Record<string, unknown>[];
}

const claimWith = (page: Page, words: RegExp) => page.getByRole('button', { name: words, pressed: true });

describe('putting an article in', () => {
  it('by pasting it finds the headline, and its claims appear without a reload', async () => {
    const { page, faults, axe } = await desk.signedIn(ines, '/articles');
    await page.getByRole('heading', { level: 1, name: 'Articles' }).waitFor();
    await page.keyboard.press('n');
    await page.getByRole('textbox', { name: 'Text or page' }).fill(TEXT);
    expect(await page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Harbour plans');
    expect(await axe()).toEqual([]);
    await page.keyboard.press('Control+Enter');

    await page.getByRole('heading', { level: 1, name: 'Harbour plans' }).waitFor();
    await page.getByRole('navigation', { name: 'Claims in this article' }).getByText('containers in 2025').waitFor();
    expect(faults).toEqual([]);
  });

  it('says that addresses come later, and keeps what was typed when the tab is closed', async () => {
    const { page } = await desk.signedIn(ines, '/articles/new');
    await page.getByRole('textbox', { name: 'Text or page' }).fill('https://gazette.example/port');
    await page.getByText('Reading from an address comes later.').waitFor();
    await page.getByRole('textbox', { name: 'Publisher' }).fill('Harbour Gazette');
    await page.reload();
    expect(await page.getByRole('textbox', { name: 'Publisher' }).inputValue()).toBe('Harbour Gazette');
    expect(await page.getByRole('textbox', { name: 'Address' }).inputValue()).toBe('https://gazette.example/port');
  });

  it('keeps the text of a language that it does not split, for marking by hand', async () => {
    const { page } = await desk.signedIn(ines, '/articles/new');
    await page.getByRole('textbox', { name: 'Text or page' }).fill('Le maire a dit que le port ouvrira bientôt.');
    await page.getByRole('button', { name: 'Split into claims' }).click();
    await page.getByText('Select words that claim something and press +.').first().waitFor();
    await page.getByText('Le maire a dit que le port ouvrira bientôt.').waitFor();
  });
});

describe('the claims on the text', () => {
  let articleId: string;
  beforeAll(async () => {
    articleId = await putIn(TEXT, 'Claims on the text');
  });

  it('are open to everybody in light and dark', async () => {
    const { page, faults, axe, theme } = await desk.signedIn(ines, `/articles/${articleId}`);
    await page.getByRole('button', { name: 'First claim' }).waitFor();
    await page.keyboard.press('j');
    await page.getByRole('region', { name: /^Claim 1 of/ }).waitFor();
    expect(await axe()).toEqual([]);
    await theme('dark');
    expect(await axe()).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('have their ends moved by keys and by buttons, and put back', async () => {
    const { page } = await desk.signedIn(ines, `/articles/${articleId}`);
    await page.getByRole('button', { name: 'First claim' }).waitFor();
    await page.keyboard.press('j');
    await page.getByRole('region', { name: /^Claim 1 of/ }).waitFor();
    const before = (await claimsOf(articleId))[0]?.['text'];
    await page.keyboard.press('Alt+ArrowLeft');
    await page.getByRole('button', { name: 'Start one word on' }).click();
    await page.getByText('Ends moved.').first().waitFor();
    const words = String(before).split(' ').slice(1, -1).join(' ');
    await eventually(async () => (await claimsOf(articleId))[0]?.['text'] === words);
    await page.getByRole('button', { name: 'Undo' }).click();
    await eventually(async () => (await claimsOf(articleId))[0]?.['text'] === before);
  });

  it('are marked by keys alone', async () => {
    const { page } = await desk.signedIn(ines, `/articles/${articleId}`);
    await page.getByRole('heading', { level: 1, name: 'Claims on the text' }).waitFor();
    const count = (await claimsOf(articleId)).length;
    await page.keyboard.press('ArrowRight');
    for (let word = 0; word < 3; word += 1) await page.keyboard.press('Shift+ArrowRight');
    await page.getByRole('button', { name: 'Mark as a claim' }).waitFor();
    await page.keyboard.press('+');
    await page
      .getByText(/^Marked\./)
      .first()
      .waitFor();
    expect(await claimsOf(articleId)).toHaveLength(count + 1);
  });

  it('are split at the caret, dismissed with a reason, and brought back', async () => {
    const { page } = await desk.signedIn(ines, `/articles/${articleId}`);
    const bridge = page.getByRole('button', { name: /^The new bridge cost/ });
    await bridge.click();
    await claimWith(page, /^The new bridge/).waitFor();
    await page.evaluate('document.getSelection().removeAllRanges()');
    for (let word = 0; word < 4; word += 1) await page.keyboard.press('ArrowRight');
    const count = (await claimsOf(articleId)).length;
    await page.keyboard.press('|');
    await page.getByText('Split in two.').first().waitFor();
    expect(await claimsOf(articleId)).toHaveLength(count + 1);

    await page.keyboard.press('d');
    await page.keyboard.press('2');
    await page.getByText('Dismissed.').first().waitFor();
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await eventually(async () => (await claimsOf(articleId)).every(({ state }) => state !== 'dismissed'));
  });
});

describe('a changed article', () => {
  it('is compared by words, with what became of each claim', async () => {
    const articleId = await putIn(TEXT, 'A changed article');
    await putIn(TEXT.replace('4.2 million', '4.4 million'), 'A changed article');
    const { page, faults, axe } = await desk.signedIn(ines, `/articles/${articleId}`);
    await page.getByRole('link', { name: 'Compare revisions' }).click();
    await page.getByRole('heading', { level: 1, name: 'Revision 1 and 2' }).waitFor();
    await page.getByRole('insertion').first().waitFor();
    expect(await page.getByRole('deletion').allTextContents()).toEqual(['4.2']);
    expect(await page.getByRole('insertion').allTextContents()).toEqual(['4.4']);
    await page
      .getByRole('navigation', { name: 'Claims in this revision' })
      .getByText('Changed', { exact: true })
      .waitFor();
    expect(await axe()).toEqual([]);

    await page.goto(`${desk.url}/articles/${articleId}?rev=1`);
    await page.getByText('An older text, as it stood.').waitFor();
    expect(await axe()).toEqual([]);
    expect(faults).toEqual([]);
  });
});

describe('on a phone', () => {
  it('nothing is wider than the screen', async () => {
    const articleId = await putIn(TEXT, 'On a phone');
    const { page, axe } = await desk.signedIn(ines, `/articles/${articleId}`, { width: 320, height: 700 });
    await page.getByRole('heading', { level: 1, name: 'On a phone' }).waitFor();
    await page.getByRole('button', { name: 'Claims', exact: true }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /containers/ })
      .click();
    await page.getByRole('region', { name: /^Claim \d+ of/ }).waitFor();
    const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(overflow).toBe(0);
    expect(await axe()).toEqual([]);
  });
});
