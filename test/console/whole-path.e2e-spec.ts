// The whole path by mouse, by somebody who knows only what stands on the page: from the first account to a proven record.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type ConsoleUnderTest, openConsole, PASSWORD } from './support.js';
import type { Visitor } from './visitor.js';

jest.setTimeout(60_000);

const ARTICLE = `Tram line to the harbour

Lindhaven spent 18 million euros on its trams in 2025, according to the transport office.

The city will open the new tram line to the harbour in March 2027, Mayor Ada Sample said.

Ticket sales rose by 12 percent in 2025 because fares were halved, the operator said.`;
const CLAIM = /spent 18 million euros/;
const SUMMARY = 'The budget of the transport office has the sum.';

let desk: ConsoleUnderTest;
let ines: Visitor;
beforeAll(async () => {
  desk = await openConsole();
  ines = await desk.visitor();
});
afterAll(() => desk?.close());

const main = (page: Page) => page.getByRole('navigation', { name: 'Main' });

async function signIn({ page }: Visitor, email: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await main(page).waitFor();
}

async function addPerson(page: Page, name: string, role: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a person' }).click();
  const drawer = page.getByRole('dialog', { name: 'Add a person' });
  await drawer.getByLabel('Name').fill(name);
  await drawer.getByLabel('E-mail').fill(`${name.split(' ')[0]?.toLowerCase()}@newsroom.example`);
  await drawer.getByLabel('First password').fill(PASSWORD);
  await drawer.getByRole('checkbox', { name: role }).check();
  await drawer.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('button', { name: 'I have kept it' }).click();
  await page.getByRole('row', { name }).waitFor();
}

describe('the whole path by mouse', () => {
  it('begins with the admin’s key, an account, and two colleagues', async () => {
    const { page, faults } = ines;
    await page.goto('/');
    await page.getByRole('link', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: 'I have an API key' }).click();
    await page.getByLabel('API key').fill(desk.database.adminKey);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByLabel('Your name').fill('Ines Okafor');
    await page.getByLabel('E-mail').fill('ines@newsroom.example');
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Set up account' }).click();
    await main(page).waitFor();

    await page.getByRole('button', { name: 'Administration' }).click();
    await addPerson(page, 'Mara Bell', 'Editor');
    await addPerson(page, 'Noor Aziz', 'Approver');
    expect(faults).toEqual([]);
  });

  it('goes on with an article that is pasted and split into claims', async () => {
    const { page, faults } = ines;
    await main(page).getByRole('link', { name: 'Worklist' }).click();
    await page.getByRole('button', { name: 'Paste an article' }).click();
    await page.getByRole('textbox', { name: 'Text' }).fill(ARTICLE);
    await page.getByRole('button', { name: 'Split into claims' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tram line to the harbour' }).waitFor();
    const outline = page.getByRole('navigation', { name: 'Claims in this article' });
    await outline.getByText(CLAIM).waitFor();
    await outline.getByText(/tram line to the harbour/).waitFor();
    expect(faults).toEqual([]);
  });

  it('has a claim taken, rated and its verdict proposed by one editor', async () => {
    const mara = await desk.visitor();
    const { page, faults } = mara;
    await signIn(mara, 'mara@newsroom.example');
    await page.getByRole('row', { name: CLAIM }).click();
    await page.getByRole('button', { name: 'Take this one' }).click();
    await page.getByRole('heading', { level: 2, name: CLAIM }).waitFor();
    await page.getByText(/Yours for/).waitFor();

    await page.getByRole('radio', { name: 'Mostly true' }).click();
    await page.getByLabel('Summary').fill(SUMMARY);
    await page.getByLabel('Why').fill('Page 4 of the budget gives the sum, rounded.');
    await page.getByRole('textbox', { name: 'Paste a URL to add evidence' }).fill('http://127.0.0.1:1/budget.html');
    await page.getByRole('button', { name: 'Add evidence' }).click();
    await page.getByLabel('Title').fill('Budget of the transport office');
    await page.getByLabel('Kind of source').selectOption('primary');
    await page.getByRole('button', { name: 'Propose verdict' }).click();
    await page.getByText('Verdict proposed').first().waitFor();
    expect(faults).toEqual([]);
  });

  it('is approved and published by another', async () => {
    const noor = await desk.visitor();
    const { page, faults } = noor;
    await signIn(noor, 'noor@newsroom.example');
    await page.getByRole('link', { name: /^To approve/ }).click();
    await page.getByRole('row', { name: CLAIM }).click();
    await page.getByRole('button', { name: 'Look at the verdict' }).click();
    await page.getByText(SUMMARY).waitFor();
    await page.getByRole('button', { name: 'Approve' }).click();
    await page.getByRole('button', { name: 'Publish' }).click();
    const dialog = page.getByRole('dialog', { name: 'Publish this verdict' });
    await dialog.getByText(SUMMARY).waitFor();
    await page.getByRole('button', { name: 'Publish' }).click(); // what is behind the dialog is no button now
    await page.getByRole('link', { name: 'Public page' }).waitFor();
    await dialog.waitFor({ state: 'hidden' });

    const opened = page.waitForEvent('popup');
    await page.getByRole('link', { name: 'Public page' }).click();
    const reader = await opened;
    await reader.getByText(SUMMARY).first().waitFor();
    await reader.getByText('Mostly true').first().waitFor();
    await reader.close();

    await page.getByRole('button', { name: 'Correct' }).click();
    const correcting = page.getByRole('dialog', { name: 'Correct this verdict' });
    await correcting.getByLabel('Rating').selectOption('Half true');
    await correcting.getByLabel('What changed and why').fill('The sum includes the buses.');
    await correcting.getByRole('button', { name: 'Publish the correction' }).click();
    await correcting.waitFor({ state: 'hidden' });
    const again = page.waitForEvent('popup');
    await page.getByRole('link', { name: 'Public page' }).click();
    const later = await again;
    await later.getByText('The sum includes the buses.').first().waitFor();
    await later.close();
    expect(faults).toEqual([]);
  });

  it('has its plan followed up by a check', async () => {
    const { page, faults } = ines;
    await main(page).getByRole('link', { name: 'Follow-ups' }).click();
    await page.getByRole('heading', { level: 1, name: 'Follow-ups' }).waitFor();
    await page.getByRole('button', { name: /tram line to the harbour/ }).click();
    await page.getByRole('radio', { name: 'In progress' }).click();
    await page.getByLabel('What you found').fill('The rails lie as far as the market.');
    await page.getByRole('button', { name: 'Record check' }).click();
    await page.getByText('Check recorded').first().waitFor();
    await page.getByRole('region', { name: 'Checks so far' }).getByText('The rails lie').waitFor();
    expect(faults).toEqual([]);
  });

  it('ends with a history that proves itself in the browser', async () => {
    const { page, faults } = ines;
    await main(page).getByRole('link', { name: 'History' }).click();
    await page.getByRole('searchbox', { name: 'Find a claim' }).fill('18 million');
    await page.getByRole('link', { name: CLAIM }).click();
    await page.getByText('This record is intact').waitFor();
    await page.getByText('Verdict corrected').first().waitFor();
    expect(faults).toEqual([]);
  });
});
