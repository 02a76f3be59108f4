// Verdicts that are looked at again: proposed anew after a return, corrected with other evidence, begun on an older scale.
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Claim } from '#domain';
import { eventually, splitArticle } from '#testkit';
import { call } from '../support/call.js';
import { type Account, type ConsoleUnderTest, openConsole } from './support.js';

jest.setTimeout(60_000);

type Json = Record<string, unknown>;

const MINUTES = { url: 'https://council.example/minutes', title: 'Minutes', stance: 'supports', kind: 'primary' };
const TABLE = { url: 'https://office.example/table', title: 'Table 4', stance: 'refutes', kind: 'data' };
const FINDING = {
  ...{ scale: 'truth', rating: 'true', summary: 'The minutes say so.', rationale: 'They give the figure.' },
  evidence: [MINUTES],
};

let desk: ConsoleUnderTest;
let ines: Account;
let tomas: Account;
let claim: Claim;
let articles = 0;
beforeAll(async () => {
  desk = await openConsole();
  ines = await desk.account('Ines Okafor', 'editor');
  tomas = await desk.account('Tomas Lind', 'approver');
});
afterAll(() => desk?.close());

beforeEach(async () => {
  articles += 1;
  const actor = { id: ines.id, name: ines.name, roles: ['editor'], desks: [] } as const;
  const { claims } = await splitArticle(desk.database.dataSource, actor, [`Exports rose by ${articles} percent.`]);
  claim = claims[0] as Claim;
});

async function post({ apiKey }: Account, path: string, json?: Json): Promise<Json> {
  const answer = await call(desk.url + path, { method: 'POST', apiKey, ...(json && { json }) });
  if (answer.status >= 400) throw new Error(`${path}: ${answer.text}`);
  return answer.body ?? {};
}

async function propose(finding: Json): Promise<string> {
  const { review } = (await post(ines, `/v1/claims/${claim.id}/review`)) as { review: { id: string } };
  return String((await post(ines, `/v1/reviews/${review.id}/verdict`, finding))['id']);
}

describe('a verdict that was returned and proposed anew', () => {
  it('shows its approver what was changed since', async () => {
    const first = await propose(FINDING);
    await post(tomas, `/v1/verdicts/${first}/approval`, { decision: 'return', note: 'Name the table.' });
    const finding = {
      ...FINDING,
      rating: 'half-true',
      summary: 'The minutes and the table say so.',
      evidence: [TABLE],
    };
    const second = await propose(finding);
    const { page, faults, axe, theme } = await desk.signedIn(tomas, `/approve/${second}`);
    await page.getByRole('tab', { name: /^Changes 4/ }).click();
    const panel = page.getByRole('tabpanel');
    await panel.getByText('Name the table.').waitFor();
    expect(await panel.getByRole('insertion').allTextContents()).toContain('and the table ');
    await panel.getByRole('region', { name: 'Rating' }).getByText('Half true').waitFor();
    const evidence = panel.getByRole('region', { name: 'Evidence' });
    expect(await evidence.getByRole('listitem').allTextContents()).toEqual([
      expect.stringMatching(/^Added.*Table 4$/),
      expect.stringMatching(/^Removed.*Minutes$/),
    ]);
    expect(await axe()).toEqual([]);
    await theme('dark');
    expect(await axe()).toEqual([]);
    expect(faults).toEqual([]);
  });
});

describe('a correction', () => {
  it('brings other evidence and other reasons, and a closed dialog keeps what was typed', async () => {
    const verdictId = await propose(FINDING);
    await post(tomas, `/v1/verdicts/${verdictId}/approval`, { decision: 'approve' });
    await post(tomas, `/v1/verdicts/${verdictId}/publication`);
    const { page, faults, axe } = await desk.signedIn(tomas, `/approve/${verdictId}`);
    await page.getByRole('button', { name: 'Correct' }).click();
    const dialog = page.getByRole('dialog', { name: 'Correct this verdict' });
    await dialog.getByLabel('Why', { exact: false }).first().fill('The table gives another figure.');
    await dialog.getByRole('textbox', { name: 'Paste a URL to add evidence' }).fill(TABLE.url);
    await page.keyboard.press('Enter');
    await dialog.getByText('Could not read the page').waitFor();
    await dialog.getByRole('textbox', { name: 'Title' }).fill(TABLE.title);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Correct' }).click();
    await dialog.getByText(TABLE.title).waitFor();
    await dialog.getByRole('button', { name: 'Edit evidence 1' }).click();
    await dialog.getByRole('button', { name: 'Remove' }).click();
    await dialog.getByLabel('Rating').selectOption('False');
    await dialog.getByLabel('What changed and why').fill('We had read the wrong table.');
    expect(await axe()).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.getByText('Correction published').first().waitFor();
    const { currentVerdict } = await desk.asAdmin('GET', `/v1/claims/${claim.id}`);
    expect(currentVerdict).toMatchObject({
      rating: 'false',
      summary: FINDING.summary,
      rationale: 'The table gives another figure.',
      evidence: [{ url: TABLE.url, title: TABLE.title }],
    });
    expect(faults).toEqual([]);
  });
});

describe('a draft that was begun before its scale changed', () => {
  it('is finished on the version that it was begun on, or moved to the newest', async () => {
    const { page, faults } = await desk.signedIn(ines, `/review/${claim.id}`);
    await page.getByRole('button', { name: 'Take it' }).click();
    await page.getByRole('radio', { name: 'Half true' }).press('Space');
    await eventually(async () => (await page.getByText(/^Draft saved/).count()) > 0);
    await desk.asAdmin('POST', '/v1/rating-scales', {
      ...{ slug: 'truth', name: 'Truth', measures: 'verdict' },
      ratings: [
        { value: 'right', name: 'Right', definition: 'It is so.', place: 1 },
        { value: 'wrong', name: 'Wrong', definition: 'It is not so.', place: 0 },
      ],
    });
    await page.getByText('Your draft keeps version 1; version 2 is the newest.').waitFor();
    expect(await page.getByRole('radio', { name: 'Half true' }).isChecked()).toBe(true);
    expect(await page.getByRole('radio', { name: 'Right' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Use the newest' }).click();
    await page.getByRole('radio', { name: 'Right' }).waitFor();
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    expect(faults).toEqual([]);
  });
});
