// What makes a day shorter: the calendar link, widths that stay, the next claim at hand, words in one's own language.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import ICAL from 'ical.js';
import { advancePlan, followPlan } from '#actions';
import type { Claim } from '#domain';
import { perform } from '#store';
import { eventually, NOW, splitArticle } from '#testkit';
import { call } from '../support/call.js';
import { type Account, type ConsoleUnderTest, openConsole } from './support.js';

jest.setTimeout(60_000);

let desk: ConsoleUnderTest;
let ines: Account;
let plans: readonly Claim[];
beforeAll(async () => {
  desk = await openConsole();
  ines = await desk.account('Ines Okafor', 'editor');
  const plan = { actors: ['The port'], action: 'open its second basin', dueFrom: '2031-07-01', dueText: 'in July' };
  plans = await split(['The port will open its second basin in July.', 'The mayor will be there.'], {
    kind: 'plan',
    plan,
  });
  const claimId = plans[0]?.id ?? '';
  await perform(desk.database.dataSource, (tx) => followPlan(tx, claimId, NOW));
  await perform(desk.database.dataSource, (tx) => advancePlan(tx, claimId, NOW));
});
afterAll(() => desk?.close());

async function split(sentences: readonly string[], fields = {}): Promise<readonly Claim[]> {
  const actor = { id: ines.id, name: ines.name, roles: ['editor'], desks: [] } as const;
  return (await splitArticle(desk.database.dataSource, actor, sentences, fields)).claims;
}

describe('the calendar link', () => {
  it('is made, read by a calendar program, made anew and given up', async () => {
    const { page, faults, axe, theme } = await desk.signedIn(ines, '/follow-ups');
    await page.getByRole('button', { name: 'Calendar link' }).click();
    const dialog = page.getByRole('dialog', { name: 'Calendar link' });
    await dialog.getByRole('button', { name: 'Make a link' }).click();
    const address = dialog.getByRole('textbox', { name: 'Address of your calendar' });
    const read = async (): Promise<string> => {
      const { pathname, search } = new URL(await address.inputValue());
      return desk.url + pathname + search;
    };
    const first = await read();
    expect(await axe()).toEqual([]);
    await theme('dark');
    expect(await axe()).toEqual([]);
    const feed = new ICAL.Component(ICAL.parse((await call(first)).text) as unknown[]);
    const [event] = feed.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect([event?.summary, event?.startDate.toString()]).toEqual(['The port: open its second basin', '2031-07-01']);
    await dialog.getByRole('button', { name: 'Make a new one' }).click();
    await eventually(async () => (await read()) !== first);
    const second = await read();
    expect([(await call(first)).status, (await call(second)).status]).toEqual([401, 200]);
    await dialog.getByRole('button', { name: 'End the link' }).click();
    await dialog.getByRole('button', { name: 'Make a link' }).waitFor();
    expect((await call(second)).status).toBe(401);
    expect(faults).toEqual([]);
  });
});

describe('the width of a column', () => {
  it.each([
    ['/worklist', 'Width of the views', 'ArrowRight'],
    ['/worklist', 'Width of the claim in view', 'ArrowLeft'],
    ['/follow-ups', 'Width of the plan in view', 'ArrowLeft'],
  ])('on %s is changed by keys and by dragging, stays, and is put back (%s)', async (path, name, wider) => {
    const { page, faults, axe } = await desk.signedIn(ines, path, { width: 1440 });
    const handle = page.getByRole('slider', { name });
    const width = async (): Promise<number> => Number(await handle.getAttribute('aria-valuenow'));
    await handle.focus();
    const before = await width();
    await page.keyboard.press(wider);
    await eventually(async () => (await width()) > before);
    expect(await axe()).toEqual([]);
    const box = await handle.boundingBox();
    const [x, y] = [(box?.x ?? 0) + 4, (box?.y ?? 0) + 200];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + (wider === 'ArrowRight' ? 60 : -60), y, { steps: 4 });
    await page.mouse.up();
    await eventually(async () => (await width()) >= before + 60);
    const kept = await width();
    // Settings are kept on the server, a moment later.
    const settings = async (): Promise<string> => (await page.request.get(`${desk.url}/v1/me/settings`)).text();
    await eventually(async () => (await settings()).includes(`:${kept}`));
    await page.reload();
    await eventually(async () => (await width()) === kept);
    await handle.focus();
    await page.keyboard.press('Home');
    await eventually(async () => (await width()) === before);
    expect(faults).toEqual([]);
  });
});

describe('the next claim', () => {
  it('and its article are at hand before the one in view is done, and nobody holds it for that', async () => {
    const [mine] = await split(['Exports rose by one percent.'], { checkworthiness: 0.99 });
    const [next] = await split(['Imports fell by two percent.', 'A ship came.'], { checkworthiness: 0.98 });
    const { page, faults } = await desk.signedIn(ines, `/review/${mine?.id ?? ''}`);
    const fetched = page.waitForResponse((answer) =>
      answer.url().includes(`/v1/articles/${next?.articleId ?? ''}/claims`),
    );
    await page.getByRole('button', { name: 'Take it' }).click();
    await fetched;
    expect(await desk.asAdmin('GET', `/v1/claims/${next?.id ?? ''}`)).toMatchObject({ state: 'queued' });
    // From here on no article can be fetched any more.
    await page.route('**/v1/articles/**', (route) => route.abort());
    await page.keyboard.press('s');
    await page.getByRole('heading', { level: 2, name: 'Imports fell by two percent.' }).waitFor();
    await page.getByRole('article').getByText('A ship came.').waitFor();
    expect(faults.filter((fault) => !fault.includes('ERR_FAILED'))).toEqual([]);
  });
});

describe('the page of a claim', () => {
  it('is turned to the neighbours in its article by j and k, and says which of them it is', async () => {
    const [first, second] = plans;
    const { page } = await desk.signedIn(ines, `/claims/${first?.id ?? ''}`);
    await page.getByRole('heading', { level: 1, name: first?.statement ?? '' }).waitFor();
    await page.getByText(/claim 1 of 2/i).waitFor();
    await page.keyboard.press('j');
    await page.getByRole('heading', { level: 1, name: second?.statement ?? '' }).waitFor();
    await page.keyboard.press('k');
    await page.getByRole('heading', { level: 1, name: first?.statement ?? '' }).waitFor();
  });
});

describe('in German', () => {
  it('ratings, their definitions and the reasons for checking are German', async () => {
    const [claim] = await split(['Die Preise stiegen um drei Prozent.'], { checkworthinessReasons: ['number'] });
    const { page, faults } = await desk.signedIn(ines, `/review/${claim?.id ?? ''}`, { locale: 'de-DE' });
    await page.getByText('Prüfenswert: eine Zahl').waitFor();
    await page.getByRole('button', { name: 'Nehmen' }).click();
    await page.getByRole('radio', { name: 'Überwiegend wahr' }).press('Space');
    await page.getByText('Im Kern richtig; eine Einzelheit müsste genauer gesagt werden.').waitFor();
    expect(faults).toEqual([]);
  });
});
