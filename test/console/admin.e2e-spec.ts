// Administration in a real browser: somebody comes, gets a key, is shut out; a desk and a scale are changed.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Account, type ConsoleUnderTest, openConsole, PASSWORD } from './support.js';

jest.setTimeout(60_000);

let desk: ConsoleUnderTest;
let admin: Account;
beforeAll(async () => {
  desk = await openConsole();
  admin = await desk.account('Ines Okafor', 'admin', 'editor');
});
afterAll(() => desk.close());

describe('people', () => {
  it('are added with roles, get a key that is shown once, and are disabled', async () => {
    const { page, faults, axe } = await desk.signedIn(admin, '/admin/people');
    await page.getByRole('button', { name: 'Add a person' }).click();
    const drawer = page.getByRole('dialog', { name: 'Add a person' });
    await drawer.getByLabel('Name').fill('Mara Bell');
    await drawer.getByLabel('E-mail').fill('mara@newsroom.example');
    await drawer.getByLabel(/^First password/).fill(PASSWORD);
    await drawer.getByRole('checkbox', { name: 'Approver' }).check({ force: true });
    expect(await axe()).toEqual([]);
    await drawer.getByRole('button', { name: 'Add' }).click();

    const once = page.getByRole('dialog', { name: 'A new key' });
    expect(await once.getByLabel('API key of Mara Bell').inputValue()).toMatch(/\S{20,}/);
    await once.getByText('You will not see it again').waitFor();
    expect(await axe()).toEqual([]);
    await once.getByRole('button', { name: 'I have kept it' }).click();
    await once.waitFor({ state: 'hidden' });
    expect(await page.getByRole('row', { name: /Mara Bell/ }).innerText()).toMatch(/Editor\s+Approver/);

    const mara = await desk.signedIn(
      { id: '', name: 'Mara Bell', email: 'mara@newsroom.example', apiKey: '' },
      '/worklist',
    );
    await mara.page.getByRole('navigation', { name: 'Main' }).waitFor();
    await page.getByRole('button', { name: 'Mara Bell' }).click();
    const person = page.getByRole('dialog', { name: 'Mara Bell' });
    await person.getByRole('button', { name: 'Disable' }).click();
    const sure = page.getByRole('dialog', { name: 'Disable Mara Bell?' });
    await sure.getByText('is signed out everywhere').waitFor();
    await sure.getByText('Their API key ends').waitFor();
    await sure.getByRole('button', { name: 'Disable' }).click();
    await page.getByRole('row', { name: /Mara Bell.*Disabled/ }).waitFor();
    await mara.page.getByRole('link', { name: 'Overview' }).click();
    await mara.page.getByRole('dialog', { name: 'Sign in again' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('are of no concern to those who are not admins', async () => {
    const { page } = await desk.signedIn(await desk.account('Tom Lind'), '/admin/people');
    await page.getByText('Only admins can administer').waitFor();
  });
});

describe('keys', () => {
  it('are made and revoked', async () => {
    const tom = await desk.account('Tom Bauer');
    const { page, axe } = await desk.signedIn(admin, '/admin/keys');
    const card = page.getByRole('region', { name: 'Tom Bauer' });
    await card.getByRole('button', { name: 'Make a key' }).click();
    await page.getByRole('dialog', { name: 'A new key' }).getByRole('button', { name: 'I have kept it' }).click();
    await card.getByRole('button', { name: 'Revoke' }).nth(1).waitFor();
    await card.getByRole('button', { name: 'Revoke' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
    await page.getByText(`A key of ${tom.name} is revoked.`).first().waitFor();
    await card.getByRole('button', { name: 'Revoke' }).nth(1).waitFor({ state: 'detached' });
    expect(await axe()).toEqual([]);
  });
});

describe('desks', () => {
  it('are opened and changed, and say who decides', async () => {
    const { page, axe } = await desk.signedIn(admin, '/admin/desks');
    await page.getByRole('button', { name: 'Open a desk' }).click();
    const drawer = page.getByRole('dialog', { name: 'Open a desk' });
    await drawer.getByLabel('Name').fill('Außen & Sicherheit');
    await drawer.getByLabel('Who decides').selectOption('One person');
    await drawer.getByLabel(/^Hold/).fill('20');
    expect(await axe()).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('row', { name: /Außen & Sicherheit.*aussen-sicherheit.*One person.*20 min/ }).waitFor();
    expect(await axe()).toEqual([]);
  });
});

describe('scales', () => {
  it('are ordered by keys, kept while one writes, and saved as the next version', async () => {
    const { page, axe } = await desk.signedIn(admin, '/admin/scales');
    const ratings = page.getByRole('list', { name: 'Ratings' });
    await ratings
      .getByLabel(/^Word for readers/)
      .first()
      .waitFor();
    expect(await axe()).toEqual([]);
    const before = await ratings
      .getByLabel(/^Word for readers/)
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
    await ratings
      .getByLabel(/^Word for readers/)
      .first()
      .focus();
    await page.keyboard.press('Alt+ArrowDown');
    await ratings
      .getByLabel(/^When it is given/)
      .nth(1)
      .fill('Changed by a test.');
    await page.getByRole('button', { name: 'Save as version 2' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Save as version 2' }).click();
    await page.getByText('as version 2').first().waitFor();
    const after = await ratings
      .getByLabel(/^Word for readers/)
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
    expect(after).toEqual([before[1], before[0], ...before.slice(2)]);
  });
});

describe('the last admin', () => {
  it('stays', async () => {
    const { page } = await desk.signedIn(admin, '/admin/people');
    await page.getByRole('button', { name: 'Admin', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Disable' }).click();
    await page
      .getByRole('dialog', { name: /^Disable/ })
      .getByRole('button', { name: 'Disable' })
      .click();
    await page.getByRole('row', { name: /admin@localhost.*Disabled/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Ines Okafor', exact: true }).click();
    const drawer = page.getByRole('dialog', { name: 'Ines Okafor' });
    await drawer.getByText('The only admin stays').waitFor();
    expect(await drawer.getByRole('checkbox', { name: 'Admin' }).isDisabled()).toBe(true);
    expect(await drawer.getByRole('button', { name: 'Disable' }).getAttribute('aria-disabled')).toBe('true');
  });
});
