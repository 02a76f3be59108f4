// Somebody new, from the sample article to a proposed verdict, led by the hints.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type ConsoleUnderTest, openConsole } from './support.js';

jest.setTimeout(90_000);

let desk: ConsoleUnderTest;
beforeAll(async () => {
  desk = await openConsole();
});
afterAll(() => desk.close());

describe('the first hour', () => {
  it('leads from an empty desk to a proposed verdict, each hint gone when it is done', async () => {
    const ines = await desk.account('Ines Okafor', 'editor');
    const { page, axe, faults } = await desk.signedIn(ines, '/worklist');
    const hint = page.getByRole('complementary', { name: 'First steps' });
    await page.getByRole('button', { name: 'Look at the sample article' }).click();
    await page
      .getByRole('heading', { name: /Lindhaven council/ })
      .first()
      .waitFor();

    await page.keyboard.press('g');
    await page.keyboard.press('w');
    await hint.getByText('Step 1 of 5').waitFor();
    expect(await axe()).toEqual([]);
    await page.getByRole('button', { name: 'Take next' }).click();

    await hint.getByText('Step 2 of 5').waitFor();
    await page.keyboard.press('2');
    await hint.getByText('Step 3 of 5').waitFor();
    await hint.getByRole('button', { name: 'Got it' }).click();
    await hint.getByText('Step 4 of 5').waitFor();
    await hint.getByRole('button', { name: 'Got it' }).click();
    await hint.getByText('Step 5 of 5').waitFor();
    await page.keyboard.press('Control+k');
    await hint.waitFor({ state: 'hidden' });
    expect(faults).toEqual([]);
  });

  it('can be ended, and does not come back', async () => {
    const noor = await desk.account('Noor Aziz', 'editor');
    const { page } = await desk.signedIn(noor, '/articles');
    await page.goto('/worklist?desk=nowhere');
    const sample = page.getByRole('button', { name: 'Look at the sample article' });
    await sample.click();
    await page
      .getByRole('heading', { name: /Lindhaven council/ })
      .first()
      .waitFor();
    await page.goto('/worklist');
    const hint = page.getByRole('complementary', { name: 'First steps' });
    const saved = page.waitForResponse(
      (answer) => answer.request().method() === 'PUT' && answer.url().endsWith('/settings'),
    );
    await hint.getByRole('button', { name: 'End the first steps' }).click();
    await hint.waitFor({ state: 'hidden' });
    await saved;
    await page.reload();
    await page.getByRole('button', { name: 'Take next' }).waitFor();
    expect(await hint.count()).toBe(0);
  });
});
