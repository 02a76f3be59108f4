// The worklist and a claim's history before a real browser: by keyboard, by mouse, and beside somebody else.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Account, type ConsoleUnderTest, openConsole } from './support.js';
import type { Visitor } from './visitor.js';

jest.setTimeout(60_000);

const SENTENCES = [
  'The ministry said that exports grew by 12 percent in 2016.',
  'The minister said that 4,000 bridges were closed in 2015.',
  'The mayor, Ada Sample, said that the harbour handled 90 million tonnes in 2016.',
  'The ministry said that it will open the old bridge in July 2017.',
];

let desk: ConsoleUnderTest;
let ines: Account;
let noor: Account;
beforeAll(async () => {
  desk = await openConsole();
  ines = await desk.account('Ines Okafor', 'editor', 'approver');
  noor = await desk.account('Noor Aziz', 'editor');
  await ingest('Bridges', SENTENCES);
}, 90_000);
afterAll(() => desk?.close());

async function ingest(title: string, sentences: readonly string[]): Promise<void> {
  const article = {
    title,
    publisher: 'Harbour Wire',
    publishedAt: '2017-01-28T12:00:00Z',
    text: sentences.join('\n\n'),
  };
  const { id } = await desk.asAdmin('POST', '/v1/articles', article);
  for (let status: unknown; status !== 'split';)
    status = (await desk.asAdmin('GET', `/v1/articles/${String(id)}`)).status;
}

const rows = (page: Page) =>
  page
    .getByRole('grid')
    .getByRole('row')
    .filter({ has: page.getByRole('checkbox') });
const open = async (who: Account, path = '/worklist'): Promise<Visitor> => {
  const visitor = await desk.signedIn(who, path);
  await rows(visitor.page).first().waitFor();
  return visitor;
};

describe('the worklist', () => {
  it.each(['light', 'dark'] as const)('shows what waits, open to everybody in %s', async (theme) => {
    const { page, axe, faults } = await desk.signedIn(ines, '/worklist', { theme });
    await rows(page).first().waitFor();
    await page.getByRole('heading', { level: 1, name: 'Waiting' }).waitFor();
    await page.getByRole('region', { name: 'Claim in view' }).getByText('Who says so').waitFor();
    expect(await axe()).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('is narrowed by an address that leads back to the same list', async () => {
    const { page } = await open(ines);
    await page.keyboard.press('f');
    await page.getByRole('checkbox', { name: 'Plan', exact: true }).check();
    await page.keyboard.press('Escape');
    await page.waitForURL(/kind=plan/);
    await page.reload();
    await page.getByRole('button', { name: 'Kind Plan' }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('nowhere to be found');
    await page.getByText('No claim fits these filters.').waitFor();
  });

  it('is dismissed from by two keys, and takes it back by one', async () => {
    const { page } = await open(ines);
    const before = await rows(page).count();
    await page.keyboard.press('j');
    await page.keyboard.press('d');
    await page.getByRole('button', { name: 'Duplicate' }).waitFor();
    await page.keyboard.press('2');
    await page.getByText('Dismissed', { exact: true }).first().waitFor();
    await page.waitForFunction((n) => document.querySelectorAll('[data-claim]').length === n, before - 1);
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.waitForFunction((n) => document.querySelectorAll('[data-claim]').length === n, before);
  });

  it('changes many at once', async () => {
    const { page } = await open(ines);
    await page.keyboard.press('x');
    await page.keyboard.press('j');
    await page.keyboard.press('Shift+x');
    await page.getByRole('region', { name: '2 selected' }).waitFor();
    await page.keyboard.press('p');
    await page.keyboard.press('1');
    await page.getByText('Priority of 2 claims changed').first().waitFor();
  });

  it('keeps a row in its place when somebody else takes it, and lets new ones wait', async () => {
    const { page } = await open(ines);
    const before = await rows(page).count();
    const { page: other } = await open(noor);
    await other.keyboard.press('Enter');
    await other.waitForURL(/\/review\//);
    await page.getByRole('img', { name: 'Noor Aziz' }).first().waitFor();
    expect(await rows(page).count()).toBe(before);
    await page.getByRole('button', { name: /Noor Aziz has it/ }).waitFor();
    await ingest('Trains', ['The railway said that 300 trains were late in 2016.']);
    await page.getByRole('button', { name: /new claim/ }).click();
    await page.getByText('300 trains').first().waitFor();
  });
});

describe('a claim', () => {
  it('is found, read through time, and proven in the browser', async () => {
    const { page, axe, faults } = await desk.signedIn(ines, '/claims');
    await page.getByRole('searchbox', { name: 'Find a claim' }).fill('old bridge');
    await page.getByRole('link', { name: /old bridge/ }).click();
    await page.getByText('This record is intact').waitFor();
    const slider = page.getByRole('slider', { name: 'As of entry' });
    const last = Number(await slider.getAttribute('max'));
    await page.keyboard.press('[');
    await page.getByText(`after entry ${last - 1} of ${last}`).waitFor();
    await slider.press('Home');
    await page.getByText(`after entry 1 of ${last}`).waitFor();
    await page.getByRole('region', { name: 'The claim then' }).getByText('Extracted').waitFor();
    await page.getByText('What changed since').waitFor();
    expect(await axe()).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('whose record was changed on the way is found out, by its entry', async () => {
    const { page } = await desk.visitor();
    await page.route('**/history?**', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replace('check-worthy', 'by-hand') });
    });
    const { id } = ((await desk.asAdmin('GET', '/v1/claims?q=exports')).items as { id: string }[])[0] ?? {};
    await page.request.post('/v1/session', {
      data: { apiKey: ines.apiKey },
      headers: { 'x-claimdesk': '1', origin: desk.url },
    });
    await page.goto(`/claims/${id}`);
    await page.getByText('Entry 2 does not fit').waitFor();
  });
});
