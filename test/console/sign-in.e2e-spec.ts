// The way into the console, in a real browser: the first account, signing in, being limited, the end of a session.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type ConsoleUnderTest, openConsole, PASSWORD } from './support.js';

jest.setTimeout(60_000);

let desk: ConsoleUnderTest;
beforeAll(async () => {
  desk = await openConsole();
});
afterAll(() => desk.close());

describe('the first person', () => {
  it('comes with the key, sets up an account, and signs in with the password from then on', async () => {
    const { page, faults, axe } = await desk.visitor();
    await page.goto('/worklist');
    await page.getByRole('button', { name: 'I have an API key' }).click();
    await page.getByLabel('API key').fill(desk.database.adminKey);
    await page.getByRole('button', { name: 'Sign in' }).click();

    await page.getByRole('heading', { name: 'Set up your account' }).waitFor();
    expect(await axe()).toEqual([]);
    await page.getByLabel('Your name').fill('Ines Okafor');
    await page.getByLabel('E-mail').fill('ines@newsroom.example');
    await page.getByLabel('Password').fill('short');
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Set up account' }).click();
    await page
      .getByRole('heading', { level: 1, name: 'Waiting' })
      .or(page.getByRole('heading', { level: 1 }))
      .waitFor();
    await page.getByRole('button', { name: 'Ines Okafor, your menu' }).click();
    await page.getByRole('menuitem', { name: 'Sign out', exact: true }).click();

    await page.getByRole('heading', { name: 'Sign in to Claimdesk' }).waitFor();
    await page.getByLabel('E-mail').fill('ines@newsroom.example');
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('navigation', { name: 'Main' }).waitFor();
    expect(faults).toEqual([]);
  });
});

describe('signing in', () => {
  it.each(['light', 'dark'] as const)('is open to everybody in %s', async (theme) => {
    const { page, axe, faults } = await desk.visitor({ theme });
    await page.goto('/sign-in');
    await page.getByRole('heading', { name: 'Sign in to Claimdesk' }).waitFor();
    expect(await axe()).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('says what is wrong, and keeps what was typed', async () => {
    const { email } = await desk.account('Mara Bell');
    const { page } = await desk.visitor();
    await page.goto('/sign-in');
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Password').fill('not it, surely');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('E-mail or password is not right.').waitFor();
    expect(await page.getByLabel('E-mail').inputValue()).toBe(email);
  });

  it('says when to come back after too many tries', async () => {
    const { email } = await desk.account('Tom Lind');
    const { page } = await desk.visitor();
    await page.goto('/sign-in');
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Password').fill('not it, surely');
    const tooMany = page.getByText(/Too many tries\. Again in \d+ min\./);
    for (let tries = 0; tries < 8 && !(await tooMany.isVisible()); tries += 1) {
      const answered = page.waitForResponse('**/v1/session');
      await page.getByRole('button', { name: 'Sign in' }).click();
      await answered;
    }
    await tooMany.waitFor();
  });

  it('leads on to where one was going', async () => {
    const { email } = await desk.account('Noor Aziz');
    const { page } = await desk.visitor();
    await page.goto('/follow-ups?view=month');
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('navigation', { name: 'Main' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/follow-ups');
  });

  it('goes nowhere else afterwards, whatever the address says', async () => {
    const account = await desk.account('Eva Stein');
    const { page } = await desk.visitor();
    await page.goto('/sign-in?then=//elsewhere.example/');
    await page.getByLabel('E-mail').fill(account.email);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('navigation', { name: 'Main' }).waitFor();
    expect(page.url()).toBe(`${desk.url}/worklist`);
  });
});

describe('a session that ends', () => {
  it('is signed in again on top of the page', async () => {
    const account = await desk.account('Li Wen');
    const { page, axe } = await desk.signedIn(account, '/worklist');
    await page.getByRole('navigation', { name: 'Main' }).waitFor();
    await page.context().clearCookies();
    await page.getByRole('link', { name: 'Review' }).click();
    const dialog = page.getByRole('dialog', { name: 'Sign in again' });
    await dialog.waitFor();
    expect(await axe()).toEqual([]);
    await dialog.getByLabel('Password').fill(PASSWORD);
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('You hold no claim').waitFor();
  });
});
