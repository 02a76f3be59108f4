// The whole path by keyboard alone: nothing is pressed, chosen or focused but by keys.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Keyboard, keyboardOf } from './keyboard.js';
import { type ConsoleUnderTest, openConsole, PASSWORD } from './support.js';
import type { Visitor } from './visitor.js';

jest.setTimeout(60_000);

const ARTICLE = `A roof for the market

Lindhaven spent 18 million euros on its markets in 2025, according to the building office.

The city will open the new roof of the fish market in March 2027, Mayor Ada Sample said.`;
const CLAIM = /spent 18 million euros/;
const SUMMARY = 'The budget of the building office has the sum.';

let desk: ConsoleUnderTest;
let ines: Visitor;
let keys: Keyboard;
beforeAll(async () => {
  desk = await openConsole();
  ines = await desk.visitor();
  keys = keyboardOf(ines.page);
});
afterAll(() => desk?.close());

/** Somebody else, from the home page to the worklist. */
async function signIn(email: string): Promise<Visitor & { keys: Keyboard }> {
  const visitor = await desk.visitor();
  const theirs = keyboardOf(visitor.page);
  await visitor.page.goto('/');
  await theirs.tabTo('link', 'Sign in');
  await theirs.press('Enter');
  await visitor.page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await theirs.fill('E-mail', email);
  await theirs.fill('Password', PASSWORD);
  await theirs.press('Enter');
  await visitor.page.getByRole('heading', { level: 1, name: 'Waiting' }).waitFor();
  return { ...visitor, keys: theirs };
}

async function addPerson(name: string, role: string): Promise<void> {
  const { page } = ines;
  await keys.tabTo('button', 'Add a person');
  await keys.press('Enter');
  await page.getByRole('dialog', { name: 'Add a person' }).waitFor();
  await keys.fill('Name', name);
  await keys.fill('E-mail', `${name.split(' ')[0]?.toLowerCase()}@newsroom.example`);
  await keys.tabTo('checkbox', role);
  if (!(await page.getByRole('checkbox', { name: role }).isChecked())) await keys.press('Space');
  await keys.fill('First password', PASSWORD);
  await keys.press('Control+Enter');
  await page.getByText('You will not see it again').waitFor();
  await keys.tabTo('button', 'I have kept it');
  await keys.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByRole('row', { name }).waitFor();
}

describe('the whole path by keyboard', () => {
  it('begins with the admin’s key, an account, and two colleagues', async () => {
    const { page, faults } = ines;
    await page.goto('/');
    await keys.tabTo('link', 'Sign in');
    await keys.press('Enter');
    await keys.tabTo('button', 'I have an API key');
    await keys.press('Enter');
    await keys.tabTo('textbox', 'API key', 'Shift+Tab');
    await keys.type(desk.database.adminKey);
    await keys.press('Enter');
    await page.getByRole('heading', { name: 'Set up your account' }).waitFor();
    await keys.fill('Your name', 'Ines Okafor');
    await keys.fill('E-mail', 'ines@newsroom.example');
    await keys.fill('Password', PASSWORD);
    await keys.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Waiting' }).waitFor();

    await keys.press('g', 's');
    await page.getByRole('button', { name: 'Add a person' }).waitFor();
    await addPerson('Mara Bell', 'Editor');
    await addPerson('Noor Aziz', 'Approver');
    expect(faults).toEqual([]);
  });

  it('has an article put in and split, after a look at what the keys are', async () => {
    const { page, faults } = ines;
    await keys.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).getByText('New article').waitFor();
    await keys.press('Escape', 'n');
    await page.getByRole('textbox', { name: 'Text' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.insertText(ARTICLE); // as pasting does
    await keys.press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: 'A roof for the market' }).waitFor();
    await page.getByRole('navigation', { name: 'Claims in this article' }).getByText(CLAIM).waitFor();
    await keys.press('j');
    await page.getByRole('region', { name: 'Claim 1 of 2' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('has a claim taken, rated and its verdict proposed by one editor', async () => {
    const { page, keys, faults } = await signIn('mara@newsroom.example');
    await page.getByRole('row', { name: CLAIM }).waitFor();
    await keys.press('t');
    await page.getByText(/Yours for/).waitFor();
    await page.getByRole('heading', { level: 2, name: CLAIM }).waitFor();

    await keys.press('2');
    expect(await page.getByRole('radio', { name: 'Mostly true' }).isChecked()).toBe(true);
    await keys.press('w');
    await keys.type(SUMMARY);
    await keys.fill('Why', 'Page 4 of the budget gives the sum, rounded.');
    await keys.press('Escape', 'v');
    await page.getByRole('textbox', { name: 'Paste a URL to add evidence' }).and(page.locator(':focus')).waitFor();
    await keys.type('http://127.0.0.1:1/budget.html');
    await keys.press('Enter');
    await page.getByText('Could not read the page; title by hand').waitFor();
    await keys.press('Control+Enter'); // it lacks a title: that is where the focus goes
    await page.getByRole('textbox', { name: 'Title' }).and(page.locator(':focus')).waitFor();
    await keys.type('Budget of the building office');
    await keys.press('Control+Enter');
    await page.getByText('Verdict proposed').first().waitFor();
    await page.getByRole('heading', { level: 2, name: /roof/ }).and(page.locator(':focus')).waitFor();
    await keys.press('s');
    await page.getByText('Skipped').first().waitFor();
    expect(faults).toEqual([]);
  });

  it('is approved, published and corrected by another', async () => {
    const { page, keys, faults } = await signIn('noor@newsroom.example');
    await keys.tabTo('link', /^To approve/);
    await keys.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'To approve' }).waitFor();
    await page.getByRole('row', { name: CLAIM }).waitFor();
    await keys.press('j');
    await page.getByRole('row', { name: CLAIM }).and(page.locator(':focus')).waitFor();
    await keys.press('Enter');
    await page.getByRole('button', { name: 'Approve' }).waitFor();
    await keys.press('Control+Enter');
    await page.getByRole('button', { name: 'Publish' }).waitFor();
    await keys.press('Control+Enter');
    const publishing = page.getByRole('dialog', { name: 'Publish this verdict' });
    await publishing.getByText(SUMMARY).waitFor();
    await keys.press('Control+Enter');
    await publishing.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Correct' }).waitFor();

    await keys.press('c');
    const correcting = page.getByRole('dialog', { name: 'Correct this verdict' });
    await correcting.waitFor();
    await keys.tabTo('combobox', 'Rating');
    await keys.type('Half');
    await keys.fill('What changed and why', 'The sum includes the halls.');
    await keys.press('Control+Enter');
    await correcting.waitFor({ state: 'hidden' });
    await page.getByText('Correction: we were wrong').waitFor();

    await keys.tabTo('link', 'Public page');
    const opened = page.waitForEvent('popup');
    await keys.press('Enter');
    const reader = await opened;
    await reader.getByText('The sum includes the halls.').first().waitFor();
    await reader.getByText('Half true').first().waitFor();
    expect(faults).toEqual([]);
  });

  it('has its plan followed up by a check', async () => {
    const { page, faults } = ines;
    await keys.press('g', 'f');
    const plan = page.getByRole('complementary', { name: 'Plan in view' });
    await plan.getByRole('heading', { name: /roof of the fish market/ }).waitFor();
    await keys.press('5');
    expect(await page.getByRole('radio', { name: 'In progress' }).isChecked()).toBe(true);
    await keys.fill('What you found', 'The pillars stand.');
    await keys.press('Control+Enter');
    await plan.getByRole('region', { name: 'Checks so far' }).getByText('The pillars stand.').waitFor();
    expect(faults).toEqual([]);
  });

  it('ends with a history that proves itself in the browser', async () => {
    const { page, faults } = ines;
    await keys.press('g', 'h');
    await page.getByRole('heading', { level: 1, name: 'Claims' }).waitFor();
    await keys.press('/');
    await keys.type('18 million');
    await page.getByRole('status').getByText('1 claim').waitFor();
    await keys.tabTo('link', CLAIM);
    await keys.press('Enter');
    await page.getByText('This record is intact').waitFor();
    await page.getByText('Verdict corrected').first().waitFor();
    await keys.tabTo('button', 'Verify again');
    await keys.press('Enter');
    await page.getByText('This record is intact').waitFor();
    expect(faults).toEqual([]);
  });
});
