// The frame around every page, in a real browser: sections, keys, palette, themes, languages, a cut network.
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Account, type ConsoleUnderTest, openConsole } from './support.js';
import type { Visitor } from './visitor.js';

jest.setTimeout(60_000);

let desk: ConsoleUnderTest;
let ines: Account;
beforeAll(async () => {
  desk = await openConsole();
  ines = await desk.account('Ines Okafor', 'editor', 'admin');
});
afterAll(() => desk.close());

const nav = (page: Page) => page.getByRole('navigation', { name: 'Main' });
const path = (page: Page): string => new URL(page.url()).pathname;

describe('the bar', () => {
  it.each([
    [390, 'light'],
    [390, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
    [1920, 'light'],
  ] as const)('is for everybody at %s px in %s, and breaks no policy', async (width, theme) => {
    const { page, axe, faults } = await desk.signedIn(ines, '/review', { width, theme });
    await nav(page).waitFor();
    await page.getByText('Live', { exact: true }).waitFor();
    expect(await axe()).toEqual([]);
    expect(faults).toEqual([]);
    const overflows = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(overflows).toBe(false);
  });

  it('says where one is, and leads elsewhere', async () => {
    const { page } = await desk.signedIn(ines, '/review');
    await nav(page).getByRole('link', { name: 'Review' }).and(page.locator('[aria-current=page]')).waitFor();
    await nav(page).getByRole('link', { name: 'Follow-ups' }).click();
    await nav(page).getByRole('link', { name: 'Follow-ups' }).and(page.locator('[aria-current=page]')).waitFor();
    expect(path(page)).toBe('/follow-ups');
  });

  it('is skipped by the first Tab, and the heading has the focus after arriving', async () => {
    const { page } = await desk.signedIn(ines, '/review');
    await nav(page).waitFor();
    await page.locator('body').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('g');
    await page.keyboard.press('o');
    await page.waitForURL('**/overview');
    await page.getByRole('heading', { level: 1 }).and(page.locator(':focus')).waitFor();
  });

  it('shows the sections of administration to admins alone', async () => {
    const editor = await desk.account('Noor Aziz', 'editor');
    const { page } = await desk.signedIn(editor, '/review');
    await nav(page).waitFor();
    expect(await page.getByRole('button', { name: 'Administration' }).count()).toBe(0);
  });
});

describe('the keyboard', () => {
  let visitor: Visitor;
  beforeEach(async () => {
    visitor = await desk.signedIn(ines, '/review');
    await nav(visitor.page).waitFor();
  });

  it('goes to a section by two keys', async () => {
    const { page } = visitor;
    await page.keyboard.press('g');
    await page.keyboard.press('f');
    await page.waitForURL('**/follow-ups');
  });

  it('shows by ? what works here, and closes it by Esc with the focus where it was', async () => {
    const { page, axe } = visitor;
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Keys' });
    await keys.getByText('Take next').or(keys.getByText('New article')).first().waitFor();
    expect(await keys.getByText('Skip', { exact: true }).count()).toBe(0);
    expect(await axe()).toEqual([]);
    await page.keyboard.press('Escape');
    await keys.waitFor({ state: 'hidden' });
  });

  it('finds everything in the palette', async () => {
    const { page, axe, faults } = visitor;
    await page.keyboard.press('Control+k');
    const search = page
      .getByRole('combobox', { name: 'Search or jump to' })
      .or(page.getByRole('dialog').getByRole('textbox'));
    await search.first().waitFor();
    expect(await axe()).toEqual([]);
    await page.keyboard.type('overv');
    await page.getByRole('dialog').getByText('Overview').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/overview');
    expect(faults).toEqual([]);
  });

  it('can have its letters turned off', async () => {
    const { page } = visitor;
    await page.getByRole('button', { name: 'Ines Okafor, your menu' }).click();
    await page.getByRole('menuitemradio', { name: 'Off' }).click();
    await page.keyboard.press('g');
    await page.keyboard.press('f');
    await page.keyboard.press('?');
    expect(path(page)).toBe('/review');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.getByRole('button', { name: 'Ines Okafor, your menu' }).click();
    await page.getByRole('menuitemradio', { name: 'On', exact: true }).click();
  });
});

describe('the person’s menu', () => {
  it('changes the theme and the language at once, on every device', async () => {
    const { page, axe, faults } = await desk.signedIn(ines, '/review');
    await page.getByRole('button', { name: 'Ines Okafor, your menu' }).click();
    await page.getByRole('menuitemradio', { name: 'Dark' }).waitFor();
    expect(await axe()).toEqual([]);
    await page.getByRole('menuitemradio', { name: 'Dark' }).click();
    await page.getByRole('button', { name: 'Ines Okafor, your menu' }).click();
    const saved = page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok());
    await page.getByRole('menuitemradio', { name: 'Deutsch' }).click();
    await page.getByRole('navigation', { name: 'Hauptnavigation' }).waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await saved;
    expect(faults).toEqual([]);

    const elsewhere = await desk.signedIn(ines, '/review');
    await elsewhere.page.locator('html[data-theme=dark]').waitFor();
  });
});

describe('a cut network', () => {
  it('is told at once, and gone when it is back', async () => {
    const tom = await desk.account('Tom Lind', 'editor');
    const { page } = await desk.signedIn(tom, '/review');
    await page.getByText('Live', { exact: true }).waitFor();
    await page.context().setOffline(true);
    await page
      .getByText(/^No connection\. You can go on writing/)
      .first()
      .waitFor();
    await page.context().setOffline(false);
    await page.getByText('Live', { exact: true }).waitFor();
  });
});
