/** Follow-ups in calendar programs: the secret address, what stands in the feed, and who gets nothing. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { randomUUID } from 'node:crypto';
import { advancePlan, changeDesk, followPlan } from '#actions';
import { GENERAL_DESK, type Plan } from '#domain';
import { perform } from '#store';
import { NOW, somebody, splitArticle } from '#testkit';
import { call } from './support/call.js';
import { editorAtWork, type EditorAtWork } from './support/editor.js';

let at: EditorAtWork;
beforeAll(async () => {
  at = await editorAtWork();
  await follow('The port will open its second basin in July 2031.', {
    actors: ['The port'],
    action: 'open its second basin; on time',
    dueFrom: '2031-07-01',
    dueTo: '2031-07-31',
    duePrecision: 'month',
    dueText: 'in July 2031',
  });
  await follow('The mayor will dredge the old harbour soon.', {
    actors: ['The mayor'],
    action: 'dredge',
    dueText: 'soon',
  });
}, 60_000);
afterAll(() => at?.close());

async function follow(sentence: string, plan: Plan): Promise<void> {
  const { dataSource } = at.database;
  const { claims } = await splitArticle(dataSource, at.actor, [sentence], { kind: 'plan', plan });
  const claimId = claims[0]?.id ?? '';
  await perform(dataSource, (tx) => followPlan(tx, claimId, NOW));
  await perform(dataSource, (tx) => advancePlan(tx, claimId, NOW));
}

/** The address as it was answered, at the server of this test. */
async function linkOf(apiKey = at.apiKey, headers = {}): Promise<string> {
  const { status, body } = await at.send('POST', '/me/calendar-link', undefined, headers, apiKey);
  expect(status).toBe(201);
  const { pathname, search } = new URL(String(body?.['url']));
  return at.url() + pathname + search;
}

const statusAt = async (link: string): Promise<number> => (await call(link)).status;

describe('the calendar of follow-ups', () => {
  it('is read by its secret address alone, and every calendar program understands it', async () => {
    const answer = await call(await linkOf());
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    const calendar = new ICAL.Component(ICAL.parse(answer.text) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    const [dredge, basin] = events.sort((a, b) => a.startDate.compare(b.startDate));
    expect(basin).toMatchObject({
      summary: 'The port: open its second basin; on time',
      description: 'The port will open its second basin in July 2031.\n“in July 2031”',
    });
    expect([basin?.startDate.toString(), basin?.endDate.toString()]).toEqual(['2031-07-01', '2031-08-01']);
    // Without a date it stands on the day to look again.
    expect(dredge?.summary).toBe('The mayor: dredge');
    expect(dredge?.duration.toSeconds()).toBe(86_400);
  });

  it('has no other way in: a new link ends the one before, and giving it up ends it too', async () => {
    const first = await linkOf();
    const second = await linkOf();
    expect([await statusAt(first), await statusAt(second)]).toEqual([401, 200]);
    expect((await at.get('/me/calendar-link')).body).toMatchObject({ createdAt: expect.any(String) });
    expect((await at.send('DELETE', '/me/calendar-link', undefined)).status).toBe(204);
    expect(await statusAt(second)).toBe(401);
    expect((await at.get('/me/calendar-link')).body).toEqual({});
    expect(await statusAt(`${at.url()}/v1/follow-ups.ics?secret=guess`)).toBe(401);
    expect(await statusAt(`${at.url()}/v1/follow-ups.ics`)).toBe(401);
  });

  it('is opened by its secret, which opens nothing else', async () => {
    const link = await linkOf();
    const { search } = new URL(link);
    expect(await statusAt(`${at.url()}/v1/follow-ups${search}`)).toBe(401);
    expect(await statusAt(`${at.url()}/v1/me${search}`)).toBe(401);
  });

  it('answers a repeated request with the same link, and keeps the secret nowhere', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const link = await linkOf(at.apiKey, headers);
    expect(await linkOf(at.apiKey, headers)).toBe(link);
    const secret = new URL(link).searchParams.get('secret') ?? '';
    const kept = await at.database.dataSource.query<{ found: boolean }[]>(
      `select exists (select from calendar_link where secret_hash like '%' || $1 || '%')
         or exists (select from idempotency_key k where to_jsonb(k)::text like '%' || $1 || '%')
         or exists (select from event where body::text like '%' || $1 || '%') as found`,
      [secret],
    );
    expect(kept).toEqual([{ found: false }]);
  });

  it('shows the plans of one’s desks, and nothing to somebody who was shut out', async () => {
    const { dataSource } = at.database;
    const desk = { ...GENERAL_DESK, slug: 'elsewhere', name: 'Elsewhere' };
    await perform(dataSource, (tx) => changeDesk(tx, { actorId: null, desk }, NOW));
    const other = await somebody(dataSource, ['editor'], ['elsewhere']);
    const link = await linkOf(other.apiKey);
    expect((await call(link)).text).not.toContain('VEVENT');
    await dataSource.query('update person set disabled_at = now() where id = $1', [other.actor.id]);
    expect(await statusAt(link)).toBe(401);
  });
});

describe('what an editor gets next', () => {
  it('can be looked at without taking it', async () => {
    const { ids } = await at.claims(['The council raised the fee by half.'], { checkworthiness: 1 });
    const looked = await at.get('/reviews/next');
    expect([looked.status, looked.body?.['id'], looked.body?.['state']]).toEqual([200, ids[0], 'queued']);
    expect((await at.get('/reviews?mine=true')).body?.['items']).toEqual([]);
  });
});

describe('an older version of a rating scale', () => {
  it('is read by its number', async () => {
    const newest = await at.get('/rating-scales/truth');
    expect(newest.body).toMatchObject({ slug: 'truth', version: 1 });
    expect((await at.get('/rating-scales/truth?version=1')).text).toBe(newest.text);
    expect((await at.get('/rating-scales/truth?version=7')).status).toBe(404);
    expect((await at.get('/rating-scales/truth?version=x')).status).toBe(400);
  });
});
