// Articles that changed or could not be split: claims anchored by hand, splitting tried again, and what undo takes back.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { eventually } from '#testkit';
import { type Account, type ConsoleUnderTest, openConsole } from './support.js';

jest.setTimeout(60_000);

const SENTENCE = 'The new bridge cost 40 million euros, the minister said.';

let desk: ConsoleUnderTest;
let ines: Account;
beforeAll(async () => {
  desk = await openConsole();
  ines = await desk.account('Ines Okafor', 'editor');
});
afterAll(() => desk?.close());

async function putIn(title: string, text: string): Promise<string> {
  const body = { text, title, publisher: 'Harbour Gazette', language: 'en' };
  const { id } = await desk.asAdmin('POST', '/v1/articles', body);
  await eventually(async () => (await desk.asAdmin('GET', `/v1/articles/${String(id)}`))['status'] === 'split');
  return String(id);
}

/** An article whose one claim stands twice in its second revision, so that nobody can tell which is meant. */
async function withLostClaim(title: string): Promise<string> {
  await putIn(title, `${title} were made public! ${SENTENCE} More will follow.`);
  return putIn(title, `${title} were made public? ${SENTENCE} Nothing else is new; ${SENTENCE} The end.\n\nCorrected.`);
}

const itemsOf = async (path: string) => (await desk.asAdmin('GET', path))['items'] as Record<string, unknown>[];

/** The claim of revision 1. */
async function lostClaimOf(articleId: string): Promise<Record<string, unknown>> {
  const { claims } = await desk.asAdmin('GET', `/v1/articles/${articleId}/revisions/1`);
  const claim = (claims as { claimId: string; text: string }[]).find(({ text }) => text.startsWith('The new bridge'));
  return desk.asAdmin('GET', `/v1/claims/${String(claim?.claimId)}`);
}

describe('a claim that nobody can place in the new text', () => {
  it('is anchored by keys alone, which its history says, and put back by undo', async () => {
    const articleId = await withLostClaim('Bridge plans');
    const { page, faults, axe } = await desk.signedIn(ines, `/articles/${articleId}`);
    await page.getByText('1 claim of the text before has no place here').waitFor();
    await page.getByRole('link', { name: 'Compare revisions' }).first().press('Enter');
    await page.getByRole('link', { name: /^Anchor it here.*bridge cost/ }).press('Enter');
    const panel = page.getByRole('region', { name: 'Anchor a claim' });
    await panel.getByText('These very words stand 2 times in this text.').waitFor();
    expect(await axe()).toEqual([]);
    await page.keyboard.press(']');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Anchored in revision 2.').first().waitFor();
    await panel.waitFor({ state: 'detached' });

    const claim = await lostClaimOf(articleId);
    const { text } = await desk.asAdmin('GET', `/v1/articles/${articleId}`);
    const start = String(text).lastIndexOf('The new bridge');
    expect(claim).toMatchObject({ revision: 2, anchor: { start } });
    const history = await itemsOf(`/v1/claims/${String(claim['id'])}/history`);
    expect(history.at(-1)).toMatchObject({ type: 'ClaimReanchored', actorId: ines.id, body: { fate: 'moved' } });

    await page.getByRole('button', { name: 'Undo' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('link', { name: /^Anchor it here.*bridge cost/ }).waitFor();
    expect(await lostClaimOf(articleId)).toMatchObject({ revision: 1 });
    expect(faults).toEqual([]);
  });

  it('is anchored by words selected with the mouse', async () => {
    const articleId = await withLostClaim('Bridge costs');
    const { page, faults, axe, theme } = await desk.signedIn(ines, `/articles/${articleId}?rev=1&compare=1`);
    await page.getByRole('link', { name: /^Anchor it here.*bridge cost/ }).click();
    await page.getByText('These very words stand 2 times').waitFor();
    await theme('dark');
    expect(await axe()).toEqual([]);
    const after = page.getByRole('region', { name: 'Revision 2' });
    // Two presses select a word.
    await after.getByText('Corrected.').dblclick({ position: { x: 8, y: 8 } });
    await page.getByRole('region', { name: 'Anchor a claim' }).getByText('Corrected', { exact: true }).waitFor();
    await page.getByRole('button', { name: /^Anchor it here/ }).click();
    await page.getByText('Anchored in revision 2.').first().waitFor();
    expect(await lostClaimOf(articleId)).toMatchObject({ revision: 2, text: 'Corrected' });
    expect(faults).toEqual([]);
  });
});

describe('an article that could not be split', () => {
  it('says why, keeps its text, and is tried again', async () => {
    const text = 'Le maire a dit que le port ouvrira en mars.';
    const { id } = await desk.asAdmin('POST', '/v1/articles', { text, title: 'Le port', language: 'fr' });
    const path = `/v1/articles/${String(id)}`;
    await eventually(async () => (await desk.asAdmin('GET', path))['status'] === 'failed');
    const { page, faults, axe } = await desk.signedIn(ines, `/articles/${String(id)}`);
    await page.getByText('The text is kept.').first().waitFor();
    await page.getByText(text).waitFor();
    expect(await axe()).toEqual([]);
    const before = (await desk.asAdmin('GET', path))['version'];
    await page.getByRole('button', { name: 'Try again' }).click();
    // Asked for, begun, and failed for the same reason.
    await eventually(async () => (await desk.asAdmin('GET', path))['version'] === Number(before) + 3);
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    const log = await itemsOf('/v1/history?after=0&limit=200');
    const types = log.filter(({ subjectId }) => subjectId === id).map(({ type }) => type);
    expect(types.slice(-3)).toEqual(['SplittingRetried', 'SplittingStarted', 'SplittingFailed']);
    expect(faults).toEqual([]);
  });
});

describe('what was done on the text', () => {
  it('acts on the words selected, though a colleague marked others of the same paragraph meanwhile', async () => {
    const text = 'The old harbour wall is fourteen feet high, and nobody remembers when it was last painted white.';
    const articleId = await putIn('Meanwhile', text);
    const { page, faults } = await desk.signedIn(ines, `/articles/${articleId}`);
    await page.getByRole('heading', { level: 1, name: 'Meanwhile' }).waitFor();
    const claims = await itemsOf(`/v1/articles/${articleId}/claims`);
    for (const { id } of claims) {
      const body = { reason: 'out-of-scope' };
      await desk.asAdmin('POST', `/v1/claims/${String(id)}/dismissal`, body);
    }
    await page.evaluate('document.getSelection().removeAllRanges()');
    for (let word = 0; word < 6; word += 1) await page.keyboard.press('ArrowRight');
    for (let word = 0; word < 3; word += 1) await page.keyboard.press('Shift+ArrowRight');
    const selected = String(await page.evaluate('document.getSelection().toString()')).trim();
    expect(selected.split(' ')).toHaveLength(3);
    const others = ['old harbour', 'painted white'];
    for (const words of others) {
      const start = text.indexOf(words);
      await desk.asAdmin('POST', '/v1/claims', { articleId, start, end: start + words.length });
      await page
        .getByRole('button', { name: new RegExp(`^${words}`) })
        .first()
        .waitFor();
    }
    await page.keyboard.press('+');
    await eventually(async () => {
      const texts = (await itemsOf(`/v1/articles/${articleId}/claims`)).map(({ text: words }) => words);
      return texts.includes(selected);
    });
    expect(faults).toEqual([]);
  });

  it('is taken back within ten seconds: a marking, a splitting', async () => {
    const articleId = await putIn('Undone', `The facts are these.\n\n${SENTENCE}\n\nThat is all.`);
    const { page, faults } = await desk.signedIn(ines, `/articles/${articleId}`);
    await page.getByRole('heading', { level: 1, name: 'Undone' }).waitFor();
    const [before] = await itemsOf(`/v1/articles/${articleId}/claims`);
    await page.keyboard.press('ArrowRight');
    for (let word = 0; word < 2; word += 1) await page.keyboard.press('Shift+ArrowRight');
    await page.getByRole('button', { name: 'Mark as a claim' }).waitFor();
    await page.keyboard.press('+');
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    await page.keyboard.press('Control+z');
    const claims = () => itemsOf(`/v1/articles/${articleId}/claims`);
    const states = async () => (await claims()).map(({ state }) => state);
    await eventually(async () => (await states()).filter((state) => state === 'dismissed').length === 1);

    await page.getByRole('button', { name: /^The new bridge cost/ }).click();
    await page.getByRole('button', { name: /^The new bridge/, pressed: true }).waitFor();
    await page.evaluate('document.getSelection().removeAllRanges()');
    for (let word = 0; word < 4; word += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('|');
    await page.getByText('Split in two.').nth(1).waitFor();
    await page.keyboard.press('Control+z');
    await eventually(async () => (await states()).filter((state) => state === 'dismissed').length === 2);
    await eventually(async () => {
      const claim = (await claims()).find(({ id }) => id === before?.['id']);
      return claim?.['text'] === before?.['text'] && claim?.['statement'] === before?.['statement'];
    });
    expect(faults).toEqual([]);
  });
});
