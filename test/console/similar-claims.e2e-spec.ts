// Claims that say the same, in a real browser: in review, approval, worklist and on the page of a claim.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { eventually, splitArticle } from '#testkit';
import type { Claim } from '#domain';
import type { Locator } from 'playwright-core';
import { call } from '../support/call.js';
import { type Account, type ConsoleUnderTest, openConsole } from './support.js';
import type { Visitor, VisitorOptions } from './visitor.js';

jest.setTimeout(60_000);

let desk: ConsoleUnderTest;
let ines: Account;
let claim: Claim;
let other: Claim;
let articles = 0;
let visitors: Visitor[] = [];

beforeAll(async () => {
  desk = await openConsole();
  ines = await desk.account('Ines Okafor', 'editor', 'approver');
});
afterAll(() => desk.close());

/** Two claims that differ in a number, and the worker has read them. */
beforeEach(async () => {
  articles += 1;
  const place = ['Aldermoor', 'Brackwater', 'Cromhaven', 'Dunmarsh', 'Eastfold', 'Farleigh'][articles] ?? '';
  const actor = { id: ines.id, name: ines.name, roles: ['editor'], desks: [] } as const;
  const { claims } = await splitArticle(desk.database.dataSource, actor, [
    `${place} built 310 flats in the old harbour.`,
    `In the old harbour, ${place} built 290 flats.`,
  ]);
  [claim, other] = claims as [Claim, Claim];
  await eventually(async () => {
    const { body } = await call(`${desk.url}/v1/claims/${claim.id}/similar`, { apiKey: ines.apiKey });
    const items = (body?.['items'] ?? []) as readonly { claim: { id: string } }[];
    return items.some((one) => one.claim.id === other.id);
  });
});

afterEach(async () => {
  await Promise.all(visitors.map((visitor) => visitor.close()));
  visitors = [];
});

async function open(path: string, options?: VisitorOptions): Promise<Visitor> {
  const visitor = await desk.signedIn(ines, path, options);
  visitors.push(visitor);
  return visitor;
}

/** The other claim where it is listed in `place`. */
const otherIn = (place: Locator): Locator => place.getByRole('listitem').filter({ hasText: other.statement });

const stateOf = async (id: string) => {
  const { body } = await call(`${desk.url}/v1/claims/${id}`, { apiKey: ines.apiKey });
  return { state: body?.['state'], dismissal: body?.['dismissal'] };
};

describe('claims that say the same', () => {
  it('stand in a tab of the review with what differs, found by key, without fault by axe', async () => {
    const { page, axe, theme, faults } = await open(`/review/${claim.id}`);
    const tab = page.getByRole('tab', { name: /^Same claim/ });
    await tab.waitFor();
    await page.keyboard.press('.');
    expect(await tab.getAttribute('aria-selected')).toBe('true');
    const item = otherIn(page.getByRole('tabpanel'));
    await item.getByText('310 here, 290 there').waitFor();
    expect(await item.getByText(/0\.\d\d alike/).count()).toBe(1);
    expect(await item.locator('b').allTextContents()).toEqual(['290']);
    expect(await axe()).toEqual([]);
    await theme('dark');
    expect(await axe()).toEqual([]);
    await page.keyboard.press(',');
    expect(await page.getByRole('tab', { name: 'Verdict', exact: true }).getAttribute('aria-selected')).toBe('true');
    await tab.click();
    await item.getByRole('link', { name: /^Open/ }).click();
    await page.getByRole('heading', { level: 1, name: other.statement }).waitFor();
    await page.getByRole('listitem').filter({ hasText: claim.statement }).getByText('290 here, 310 there').waitFor();
    expect(await axe()).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('make a claim a duplicate whose note names the other, and undo takes it back', async () => {
    const { page, faults } = await open(`/review/${claim.id}`);
    await page.getByRole('tab', { name: /^Same claim/ }).click();
    const item = otherIn(page.getByRole('tabpanel'));
    await item.getByRole('button', { name: /^Dismiss as duplicate/ }).click();
    await page.getByText('Dismissed: Duplicate').first().waitFor();
    expect(await stateOf(claim.id)).toEqual({
      state: 'dismissed',
      dismissal: { reason: 'duplicate', note: `Says the same as “${other.statement}” (${other.id})` },
    });
    await page.getByRole('button', { name: /Undo/ }).click();
    await eventually(async () => (await stateOf(claim.id)).state === 'queued');
    expect(faults).toEqual([]);
  });

  it('stand open beside the work on a wide screen, with the history', async () => {
    const { page, axe, faults } = await open(`/review/${claim.id}`, { width: 1920, height: 1000 });
    const beside = page.getByRole('complementary', { name: 'Same claims and history' });
    await otherIn(beside).getByText('310 here, 290 there').waitFor();
    await beside.getByText('Whole history').waitFor();
    expect(await page.getByRole('tab', { name: /^(Same claim|History)/ }).count()).toBe(0);
    expect(await axe()).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole('tab', { name: /^Same claim/ }).waitFor();
    expect(await beside.count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('stand under the claim in view of the worklist', async () => {
    const { page, axe, faults } = await open(`/worklist?q=${encodeURIComponent(claim.statement.split(' ')[0] ?? '')}`);
    await page.getByRole('row').filter({ hasText: claim.statement }).click();
    const same = page.getByRole('region', { name: 'Says the same' });
    await otherIn(same).getByText('310 here, 290 there').waitFor();
    expect(await axe()).toEqual([]);
    await otherIn(same)
      .getByRole('button', { name: /^Dismiss as duplicate/ })
      .click();
    await page.getByText('Dismissed: Duplicate').first().waitFor();
    await page.getByRole('row').filter({ hasText: claim.statement }).filter({ hasText: 'Dismissed' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('are one of the tabs on a phone', async () => {
    const { page, axe, faults } = await open(`/review/${claim.id}`, { width: 390, height: 844 });
    await page.getByRole('tab', { name: /^Same/ }).click();
    await otherIn(page.getByRole('tabpanel')).getByText('310 here, 290 there').waitFor();
    expect(await axe()).toEqual([]);
    expect(faults).toEqual([]);
  });
});
