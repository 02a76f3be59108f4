// Every page, in light and dark, on a phone, a laptop and a wide screen: nothing that axe finds, nothing wider than it.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { prepareScene, type Scene } from './axe-scene.js';
import { type ConsoleUnderTest, openConsole } from './support.js';
import type { Visitor } from './visitor.js';

jest.setTimeout(60_000);

const WIDTHS = [390, 1280, 1920];

let desk: ConsoleUnderTest;
let scene: Scene;
let ines: Visitor;
let reader: Visitor;
beforeAll(async () => {
  desk = await openConsole();
  scene = await prepareScene(desk);
  ines = await desk.signedIn(scene.ines, '/worklist');
  reader = await desk.visitor();
});
afterAll(() => desk?.close());

/** Until what is asked of the server is there. */
async function untilLoaded({ page }: Visitor): Promise<void> {
  await page.getByRole('heading', { level: 1, includeHidden: true }).first().waitFor({ state: 'attached' });
  await page.waitForFunction(() => document.querySelector('.loading') === null);
}

async function findings(visitor: Visitor, path: string): Promise<string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await visitor.page.setViewportSize({ width, height: 900 });
    for (const theme of ['light', 'dark'] as const) {
      await visitor.theme(theme);
      await untilLoaded(visitor);
      found.push(...(await visitor.axe()).map((words) => `${path} at ${width} in ${theme}: ${words}`));
    }
    const over = await visitor.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (over > 0) found.push(`${path} is ${over} px wider than ${width}`);
  }
  return found;
}

describe('every page of the console', () => {
  it.each([
    'worklist',
    'what waits for approval',
    'all claims',
    'an empty worklist',
    'a claim that I hold',
    'a claim that another holds',
    'a claim to take',
    'a proposed verdict',
    'an approved verdict',
    'a corrected verdict',
    'articles',
    'a new article',
    'an article',
    'an older revision',
    'two revisions',
    'claims',
    'a claim',
    'claimants',
    'a claimant',
    'a merged claimant',
    'follow-ups',
    'the month',
    'overview',
    'people',
    'desks',
    'scales',
    'keys',
    'nothing',
  ])('is for everybody: %s', async (name) => {
    const path = scene.pages[name] ?? '';
    await ines.page.goto(path);
    expect(await findings(ines, path)).toEqual([]);
    expect(ines.faults).toEqual([]);
  });

  it('is for everybody: signing in', async () => {
    await reader.page.goto('/sign-in');
    expect(await findings(reader, '/sign-in')).toEqual([]);
  });
});

/** What opens over a page: where, how, and what it is then. */
const OVER: readonly (readonly [string, (page: Page) => Promise<void>, (page: Page) => Locator])[] = [
  ['worklist', (page) => page.keyboard.press('?'), (page) => page.getByRole('dialog', { name: 'Keys' })],
  ['worklist', (page) => page.keyboard.press('Control+k'), (page) => page.getByRole('dialog')],
  ['worklist', (page) => page.keyboard.press('f'), (page) => page.getByRole('checkbox', { name: 'Plan', exact: true })],
  ['worklist', (page) => page.keyboard.press('x'), (page) => page.getByRole('region', { name: '1 selected' })],
  ['worklist', (page) => page.keyboard.press('d'), (page) => page.getByRole('button', { name: 'Duplicate' })],
  ['articles', press('button', /your menu$/), (page) => page.getByRole('menuitem', { name: 'Change password' })],
  ['a claim that I hold', (page) => page.keyboard.press('e'), dialog('Edit claim')],
  [
    'a claim that I hold',
    (page) => page.keyboard.press('d'),
    (page) => page.getByRole('group', { name: 'Dismiss as' }),
  ],
  ['a claim that I hold', press('button', 'More'), (page) => page.getByRole('menuitem').first()],
  ['an approved verdict', press('button', 'Publish'), dialog('Publish this verdict')],
  ['a corrected verdict', press('button', 'Correct'), dialog('Correct this verdict')],
  ['a claim', press('button', 'Reopen'), (page) => page.getByLabel('Why is it reopened')],
  ['a claimant', press('button', 'Edit'), (page) => page.getByLabel('Wikidata id')],
  ['a claimant', press('button', 'Merge…'), dialog(/^Merge .* with another$/)],
  ['follow-ups', press('button', 'Change the due window'), (page) => page.getByLabel('Set to')],
  ['people', press('button', 'Add a person'), dialog('Add a person')],
  ['people', press('button', 'Mara Bell'), dialog('Mara Bell')],
  ['desks', press('button', 'Open a desk'), dialog('Open a desk')],
  ['keys', press('button', 'Make a key'), dialog('A new key')],
];

function press(role: 'button', name: string | RegExp) {
  return (page: Page) => page.getByRole(role, { name }).first().click();
}

function dialog(name: string | RegExp) {
  return (page: Page) => page.getByRole('dialog', { name });
}

describe('what opens over a page', () => {
  it.each(OVER.map(([where, open, what], index) => ({ number: index + 1, where, open, what })))(
    'is for everybody: number $number, over $where',
    async ({ where, open, what }) => {
      await ines.page.setViewportSize({ width: 1280, height: 900 });
      await ines.page.goto(scene.pages[where] ?? '');
      await untilLoaded(ines);
      await open(ines.page);
      await what(ines.page).waitFor();
      expect(await findings(ines, `over ${where}`)).toEqual([]);
      expect(ines.faults).toEqual([]);
    },
  );
});

describe('every public page', () => {
  it.each(['/', '/fact-checks', 'a fact-check', '/fact-checks/nothing'])('is for everybody: %s', async (name) => {
    const path = name === 'a fact-check' ? scene.factCheck : name;
    await reader.page.goto(path);
    expect(await findings(reader, path)).toEqual([]);
    expect(reader.faults).toEqual([]);
  });
});
