// Claimants in a real browser: who they are, what they said, and two that are one until somebody takes that back.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Claim, ClaimantType } from '#domain';
import { eventually, splitArticle } from '#testkit';
import { type Account, type ConsoleUnderTest, openConsole } from './support.js';
import type { Visitor, VisitorOptions } from './visitor.js';

jest.setTimeout(60_000);

let desk: ConsoleUnderTest;
let ines: Account;
let auditor: Account;
let claims: { readonly chancellor: Claim; readonly person: Claim; readonly nobody: Claim };
let scenes = 0;
let visitors: Visitor[] = [];

beforeAll(async () => {
  desk = await openConsole();
  ines = await desk.account('Ines Okafor', 'editor');
  auditor = await desk.account('Ute Brandt', 'auditor');
});
afterAll(() => desk.close());

const TOWNS = 'Aldermoor Brackwater Cromhaven Dunmarsh Eastfold Farleigh Gorm Hollin Ilmen'.split(' ');
const town = (): string => TOWNS[scenes] ?? '';

/** Three articles with somebody each, of a town of its own. */
beforeEach(async () => {
  scenes += 1;
  const actor = { id: ines.id, name: ines.name, roles: ['editor'], desks: [] } as const;
  const said = async (statement: string, name: string, type: ClaimantType): Promise<Claim> => {
    const claimants = [{ name, type }];
    const attributionChain = [{ name, cue: 'said' }];
    const split = await splitArticle(desk.database.dataSource, actor, [statement], { claimants, attributionChain });
    if (!split.claims[0]) throw new Error('the article has no claim');
    return split.claims[0];
  };
  claims = {
    chancellor: await said(`${town()} has 310 flats.`, `Mayor of ${town()}`, 'office'),
    person: await said(`${town()} has two harbours.`, `Ada ${town()}`, 'person'),
    nobody: await said(`${town()} sells its trams.`, 'officials', 'anonymous'),
  };
});

afterEach(async () => {
  await Promise.all(visitors.map((visitor) => visitor.close()));
  visitors = [];
});

async function open(path: string, options?: VisitorOptions, who = ines): Promise<Visitor> {
  const visitor = await desk.signedIn(who, path, options);
  visitors.push(visitor);
  return visitor;
}
const idOf = (claim: Claim): string => claim.claimants[0]?.id ?? '';
const read = (claim: Claim) => desk.asAdmin('GET', `/v1/claimants/${idOf(claim)}`);

describe('the list of claimants', () => {
  it('is reached by keys, finds by part of a name and type, and leads to each', async () => {
    const { page, axe, theme, faults } = await open('/worklist');
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('c');
    await page.getByRole('heading', { level: 1, name: 'Claimants' }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type(town().toUpperCase());
    const list = page.getByRole('list', { name: 'Claimants' });
    await list.getByRole('listitem').nth(1).waitFor();
    await page.getByLabel('Type').selectOption('Office');
    await page.waitForURL(/type=office/);
    const row = list.getByRole('listitem').filter({ hasText: `Mayor of ${town()}` });
    await row.getByText('1 claim').waitFor();
    await eventually(async () => (await list.getByRole('listitem').count()) === 1);
    expect(await axe()).toEqual([]);
    await theme('dark');
    expect(await axe()).toEqual([]);
    await row.getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: `Mayor of ${town()}` }).waitFor();
    expect(faults).toEqual([]);
  });

  it('says so when nobody fits, and clears what narrows it', async () => {
    const { page, faults } = await open('/claimants?q=zebra');
    await page.getByText('No claimant fits.').waitFor();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.getByRole('link', { name: `Ada ${town()}` }).waitFor();
    expect(await page.getByLabel('Find by name or Wikidata id').inputValue()).toBe('');
    expect(faults).toEqual([]);
  });
});

describe('a claimant', () => {
  it('is reached from a claim, renamed and identified, and its claims show it at once', async () => {
    const { page, axe, faults } = await open(`/claims/${claims.person.id}`);
    await page.getByRole('link', { name: `Ada ${town()}`, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: `Ada ${town()}` }).waitFor();
    await page.getByRole('link', { name: claims.person.statement }).waitFor();
    await page.keyboard.press('e');
    await page.getByLabel('Name', { exact: true }).fill(`Ada Lund of ${town()}`);
    await page.getByLabel('Wikidata id').fill('42');
    await page.keyboard.press('Control+Enter');
    await page.getByText('must be a Wikidata id').waitFor();
    await page.getByLabel('Wikidata id').fill(`Q${4200 + scenes}`);
    expect(await axe()).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: `Ada Lund of ${town()}` }).waitFor();
    const wikidata = page.getByRole('link', { name: `Q${4200 + scenes} on Wikidata` });
    expect(await wikidata.getAttribute('href')).toBe(`https://www.wikidata.org/wiki/Q${4200 + scenes}`);
    await page.getByText(`Ada ${town()}`, { exact: true }).waitFor();
    await page.goto(`/claims/${claims.person.id}`);
    await page.getByRole('link', { name: `Ada Lund of ${town()}` }).waitFor();
    expect(faults).toEqual([]);
  });

  it('that somebody else changes meanwhile keeps what was typed, and says so', async () => {
    const { page } = await open(`/claimants/${idOf(claims.person)}`);
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByLabel('Name', { exact: true }).fill(`Ada Mine of ${town()}`);
    const { version } = await read(claims.person);
    const another = await open(`/claimants/${idOf(claims.person)}`);
    await another.page.getByRole('button', { name: 'Edit' }).click();
    await another.page.getByLabel('Type').selectOption('Office');
    await another.page.getByRole('button', { name: 'Save' }).click();
    await eventually(async () => (await read(claims.person))['version'] !== version);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Somebody else has changed this claimant meanwhile.').waitFor();
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe(`Ada Mine of ${town()}`);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { level: 1, name: `Ada Mine of ${town()}` }).waitFor();
  });

  it('is only read by auditors, and an anonymous one is never merged', async () => {
    const reader = await open(`/claimants/${idOf(claims.person)}`, {}, auditor);
    await reader.page.getByRole('heading', { level: 1, name: `Ada ${town()}` }).waitFor();
    expect(await reader.page.getByRole('button', { name: /^(Edit|Merge…)$/ }).count()).toBe(0);
    const { page } = await open(`/claimants/${idOf(claims.nobody)}`);
    const merge = page.getByRole('button', { name: 'Merge…' });
    await merge.waitFor();
    expect(await merge.getAttribute('aria-disabled')).toBe('true');
    expect(await merge.getAttribute('title')).toContain('never merged');
  });
});

describe('merging claimants', () => {
  /** Opens the dialog on the mayor's page and chooses the person. */
  async function choose({ page }: Visitor): Promise<void> {
    await page.getByRole('button', { name: 'Merge…' }).click();
    const dialog = page.getByRole('dialog', { name: `Merge Mayor of ${town()} with another` });
    await dialog.getByLabel('Find the other one').fill(town());
    await dialog.getByText('1 found').waitFor();
    await dialog.getByRole('radio', { name: new RegExp(`^Ada ${town()}`) }).check();
    await dialog.getByRole('group', { name: 'Who stands for both' }).waitFor();
  }

  it('shows both sides first, makes them one, and undo makes them two again', async () => {
    const visitor = await open(`/claimants/${idOf(claims.chancellor)}`);
    const { page, axe, theme, faults } = visitor;
    await choose(visitor);
    const both = page.getByRole('group', { name: 'Who stands for both' });
    expect(await both.getByRole('radio', { name: new RegExp(`^Ada ${town()}`) }).isChecked()).toBe(true);
    await both.getByRole('radio', { name: new RegExp(`^Mayor of ${town()} Office No Wikidata id 1 claim`) }).waitFor();
    expect(await axe()).toEqual([]);
    await theme('dark');
    expect(await axe()).toEqual([]);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Merge\b/ })
      .click();
    await page.getByRole('heading', { level: 1, name: `Ada ${town()}` }).waitFor();
    await page.getByRole('link', { name: claims.chancellor.statement }).waitFor();
    await page.getByRole('region', { name: 'Merged into it' }).getByText(`Mayor of ${town()}`).waitFor();
    expect(await axe()).toEqual([]);
    expect((await read(claims.chancellor))['mergedInto']).toMatchObject({ id: idOf(claims.person) });
    await page.getByRole('button', { name: /Undo/ }).click();
    await eventually(async () => (await read(claims.chancellor))['mergedInto'] === undefined);
    await page.getByRole('region', { name: 'Merged into it' }).waitFor({ state: 'detached' });
    await eventually(async () => (await page.getByRole('link', { name: claims.chancellor.statement }).count()) === 0);
    expect(faults).toEqual([]);
  });

  it('lets the one stay that is in view, by keys alone, and takes a merged one out again', async () => {
    const visitor = await open(`/claimants/${idOf(claims.chancellor)}`);
    const { page, faults } = visitor;
    await choose(visitor);
    await page.getByRole('group', { name: 'Who stands for both' }).getByRole('radio').nth(1).press('Space');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const merged = page.getByRole('region', { name: 'Merged into it' });
    await merged.getByRole('link', { name: `Ada ${town()}` }).click();
    await page.getByRole('heading', { level: 1, name: `Ada ${town()}` }).waitFor();
    await page.getByText(`Merged into Mayor of ${town()}`, { exact: true }).waitFor();
    expect(await page.getByRole('link', { name: `Mayor of ${town()}` }).count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Edit' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Take out' }).click();
    await page.getByRole('button', { name: 'Edit' }).waitFor();
    expect((await read(claims.person))['mergedInto']).toBeUndefined();
    expect(faults).toEqual([]);
  });

  it('is said in German, on a phone', async () => {
    const { page, axe, faults } = await open(`/claimants/${idOf(claims.chancellor)}`, {
      ...{ width: 390, height: 844, locale: 'de-DE' },
    });
    await page.getByRole('button', { name: 'Zusammenführen …' }).click();
    await page.getByRole('dialog', { name: `Mayor of ${town()} mit jemandem zusammenführen` }).waitFor();
    await page.getByLabel('Mit wem').fill(town());
    await page.getByText('1 gefunden').waitFor();
    expect(await axe()).toEqual([]);
    expect(faults).toEqual([]);
  });
});
