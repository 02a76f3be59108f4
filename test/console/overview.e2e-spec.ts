// The overview in a real browser: figures of a newsroom that has just begun, their cases, tables and files.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { eventually } from '#testkit';
import { type Account, type ConsoleUnderTest, openConsole } from './support.js';

jest.setTimeout(60_000);

const TEXT = `The minister said on Monday that unemployment had fallen to 4.2 percent in March.

She announced that the government would build 500 new schools by the end of 2031. The opposition leader said that
exports had dropped by a fifth since 2024.`;

let desk: ConsoleUnderTest;
let editor: Account;
beforeAll(async () => {
  desk = await openConsole();
  editor = await desk.account('Ines Okafor', 'editor', 'approver');
  await desk.asAdmin('PUT', '/v1/desks/general', { name: 'General', minCheckworthiness: 0 });
  const { id } = await desk.asAdmin('POST', '/v1/articles', {
    ...{ title: 'Fewer without work', publisher: 'Harbour Wire', text: TEXT },
    publishedAt: '2026-03-30T08:00:00.000Z',
  });
  await eventually(async () => (await desk.asAdmin('GET', `/v1/articles/${String(id)}`))['status'] === 'split');
});
afterAll(() => desk.close());

describe('the overview', () => {
  it('counts what waits, says that it is too few, and shows the cases', async () => {
    const { page, axe, faults, theme } = await desk.signedIn(editor, '/overview');
    await page.getByRole('heading', { level: 2, name: /^Too few to say: \d claims? waits?$/ }).waitFor();
    await page.getByRole('button', { name: /^Waiting/ }).click();
    const cases = page.getByRole('dialog', { name: 'Waiting' });
    await cases.getByRole('link').first().waitFor();
    expect(await cases.getByRole('link').first().getAttribute('href')).toMatch(/^\/claims\//);
    expect(await axe()).toEqual([]);
    await page.keyboard.press('Escape');
    await cases.waitFor({ state: 'hidden' });
    expect(await axe()).toEqual([]);
    await theme('dark');
    expect(await axe()).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('has a table behind each chart, and its file', async () => {
    const { page, axe, faults } = await desk.signedIn(editor, '/overview');
    const panel = page.getByRole('region', { name: /claims? waits?$/ });
    const height = await panel.evaluate((element) => element.clientHeight);
    await panel.getByRole('button', { name: /^Table/ }).click();
    await panel.getByRole('row', { name: /^General/ }).waitFor();
    expect(await panel.evaluate((element) => element.clientHeight)).toBe(height);
    expect(await axe()).toEqual([]);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      panel.getByRole('button', { name: /^CSV/ }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('waiting-by-age.csv');
    expect(await readFile(await file.path(), 'utf8')).toMatch(/^\uFEFFDesk,under 1 h,.*,Total\r\nGeneral,\d/);
    expect(faults).toEqual([]);
  });

  it('keeps desk and period in the address', async () => {
    const { page } = await desk.signedIn(editor, '/overview');
    await page.getByRole('button', { name: 'Period last 28 days' }).click();
    await page.getByRole('menuitemradio', { name: 'last 7 days' }).click();
    await page.getByText('Decided in 7 days').waitFor();
    await page.getByRole('button', { name: 'Desk all' }).click();
    await page.getByRole('menuitemradio', { name: 'General' }).click();
    await page.waitForURL(/\/overview\?(?=.*desk=general)(?=.*period=7d)/);
    await page.reload();
    await page.getByRole('button', { name: 'Period last 7 days' }).waitFor();
    await page.getByRole('button', { name: 'Desk General' }).waitFor();
  });

  it('moves by itself when somebody decides', async () => {
    const { page } = await desk.signedIn(editor, '/overview');
    const waiting = page.getByRole('button', { name: /^Waiting \d+/ });
    const before = Number(/\d+/.exec(await waiting.innerText())?.[0]);
    const { items } = (await desk.asAdmin('GET', '/v1/claims?state=queued&limit=1')) as { items: { id: string }[] };
    await desk.asAdmin('POST', `/v1/claims/${items[0]?.id ?? ''}/dismissal`, { reason: 'out-of-scope' });
    await page.getByRole('button', { name: new RegExp(`^Waiting ${before - 1}\\b`) }).waitFor();
  });

  it('stands on a phone without scrolling sideways', async () => {
    const { page, axe } = await desk.signedIn(editor, '/overview', { width: 320, height: 640 });
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await axe()).toEqual([]);
  });
});
