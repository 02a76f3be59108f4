// Follow-ups in a real browser: the agenda, checks by two keys, the due window changed, the month by arrow keys.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { eventually } from '#testkit';
import { type Account, type ConsoleUnderTest, openConsole } from './support.js';

jest.setTimeout(60_000);

const TEXT = 'The port will open its basin. The bridge will be built. The road will be paved. The school will move.';
const DAY_MS = 86_400_000;
const dayFromNow = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

let desk: ConsoleUnderTest;
let ines: Account;
beforeAll(async () => {
  desk = await openConsole();
  ines = await desk.account('Ines Okafor', 'editor');
  // Of a language that is not split, so that only the claims marked here are plans.
  const { id } = await desk.asAdmin('POST', '/v1/articles', { text: TEXT, language: 'fr' });
  await eventually(async () => (await desk.asAdmin('GET', `/v1/articles/${String(id)}`))['status'] === 'failed');
  const plans = [
    { words: 'The port will open its basin', dueFrom: dayFromNow(-40), dueTo: dayFromNow(-10), dueText: 'in spring' },
    { words: 'The bridge will be built', dueFrom: dayFromNow(-5), dueTo: dayFromNow(12), dueText: 'by then' },
    { words: 'The road will be paved', dueFrom: dayFromNow(90), dueTo: dayFromNow(120) },
    { words: 'The school will move', dueText: 'soon' },
  ];
  for (const { words, ...due } of plans) {
    const start = TEXT.indexOf(words);
    const plan = { actors: ['The city'], action: 'do it', ...due };
    await desk.asAdmin('POST', '/v1/claims', { articleId: id, start, end: start + words.length, kind: 'plan', plan });
  }
  await eventually(async () => {
    const { items } = await desk.asAdmin('GET', '/v1/follow-ups');
    const states = (items as { state: string }[]).map(({ state }) => state).sort();
    return states.join(' ') === 'due overdue scheduled scheduled';
  });
}, 60_000);
afterAll(() => desk?.close());

describe('the agenda', () => {
  it('has what is overdue first, in light and dark', async () => {
    const { page, faults, axe, theme } = await desk.signedIn(ines, '/follow-ups');
    const overdue = page.getByRole('region', { name: 'Overdue' });
    await overdue.getByText('The port will open its basin').waitFor();
    await page.getByRole('region', { name: 'In the next month' }).getByText('The bridge will be built').waitFor();
    await page.getByRole('region', { name: 'No date given' }).getByText('no date to read in “soon”').waitFor();
    await page.getByRole('complementary', { name: 'Plan in view' }).getByText('in spring').waitFor();
    expect(await axe()).toEqual([]);
    await theme('dark');
    expect(await axe()).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('keeps its filters in the address', async () => {
    const { page } = await desk.signedIn(ines, '/follow-ups?state=overdue');
    await page.getByRole('region', { name: 'Overdue' }).waitFor();
    expect(await page.getByRole('region', { name: 'Later' }).count()).toBe(0);
    await page.getByRole('combobox', { name: 'State' }).selectOption({ label: 'Any state' });
    await page.getByRole('region', { name: 'Later' }).waitFor();
    expect(new URL(page.url()).search).not.toContain('state');
  });
});

describe('a check', () => {
  it('is two keys where nothing is settled', async () => {
    const { page } = await desk.signedIn(ines, '/follow-ups');
    await page.getByRole('button', { name: /The bridge will be built/ }).click();
    const plan = page.getByRole('complementary', { name: 'Plan in view' });
    await plan.getByRole('heading', { name: 'The bridge will be built' }).waitFor();
    await page.keyboard.press('5');
    await page.keyboard.press('Control+Enter');
    await plan.getByRole('region', { name: 'Checks so far' }).getByText('In progress').waitFor();
  });

  it('asks for evidence where it settles the plan, and closes it', async () => {
    const { page, axe, faults } = await desk.signedIn(ines, '/follow-ups');
    await page.getByRole('button', { name: /The port will open its basin/ }).click();
    const plan = page.getByRole('complementary', { name: 'Plan in view' });
    await plan.getByRole('heading', { name: 'The port will open its basin' }).waitFor();
    await page.keyboard.press('1');
    expect(await plan.getByRole('radio', { name: 'Kept', exact: true }).isChecked()).toBe(true);
    await page.getByTitle('This outcome needs evidence').waitFor();
    await plan.getByRole('textbox', { name: 'Evidence' }).fill('http://127.0.0.1:9/opening');
    await plan.getByRole('textbox', { name: 'Evidence' }).press('Enter');
    await plan.getByText('Could not read the page; title by hand').waitFor();
    await plan.getByRole('textbox', { name: 'Title' }).fill('The opening of the basin');
    await plan.getByRole('textbox', { name: 'What you found' }).fill('Ships are in it.');
    expect(await axe()).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('region', { name: 'Closed this month' }).getByText('The port will open its basin').waitFor();
    expect(faults).toEqual([]);
  });
});

describe('the due window', () => {
  it('is changed by hand, with the reason', async () => {
    const { page } = await desk.signedIn(ines, '/follow-ups');
    await page.getByRole('button', { name: /The school will move/ }).click();
    const plan = page.getByRole('complementary', { name: 'Plan in view' });
    await plan.getByRole('heading', { name: 'The school will move' }).waitFor();
    await plan.getByRole('button', { name: 'Change the due window' }).click();
    await plan.getByRole('combobox', { name: 'Set to' }).selectOption({ label: 'Due window' });
    await plan.getByLabel('First day').fill(dayFromNow(3));
    await plan.getByLabel('Last day').fill(dayFromNow(9));
    await plan.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('region', { name: 'In the next month' }).getByText('The school will move').waitFor();
  });
});

describe('the month', () => {
  it('is walked by arrow keys, and opens what is on a day', async () => {
    const { page, axe, faults } = await desk.signedIn(ines, '/follow-ups?view=month');
    await page.getByRole('grid').waitFor();
    await page.getByRole('button', { name: 'Today' }).click();
    await page
      .getByRole('gridcell', { name: /The bridge will be built/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    const plan = page.getByRole('complementary', { name: 'Plan in view' });
    await plan.getByRole('heading', { name: 'The bridge will be built' }).waitFor();
    expect(await axe()).toEqual([]);
    await page.keyboard.press('PageDown');
    await page.getByRole('gridcell').first().waitFor();
    expect(faults).toEqual([]);
  });
});

describe('on a phone', () => {
  it('the plan is a page of its own, and nothing is wider than the screen', async () => {
    const { page, axe } = await desk.signedIn(ines, '/follow-ups', { width: 320, height: 700 });
    await page.getByRole('button', { name: /The road will be paved/ }).click();
    await page.getByRole('heading', { name: 'The road will be paved' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    expect(await axe()).toEqual([]);
    await page.getByRole('button', { name: 'Follow-ups' }).click();
    await page.getByRole('region', { name: 'Later' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  });
});
