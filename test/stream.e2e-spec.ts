/** The stream of what happens: prompt, gap-free and without repetition, on two processes. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listen, sequence } from '#ledger';
import { createDataSource } from '#store';
import { eventually, somebody, splitArticle } from '#testkit';
import { openInstallation, type TestInstallation } from './support/accounts.js';
import { type Browser, FROM_OUR_PAGE } from './support/browser.js';
import { call } from './support/call.js';
import { type EventStreamClient, openStream } from './support/event-stream.js';

let newsroom: TestInstallation;
let stopSequencing: () => Promise<void>;
let apiKey: string;

beforeAll(async () => {
  newsroom = await openInstallation();
  const { dataSource } = newsroom.database;
  // In place of the worker's.
  stopSequencing = await listen(
    dataSource,
    ['claimdesk_events'],
    () => void sequence(dataSource),
    () => undefined,
  );
  apiKey = (await somebody(dataSource)).apiKey;
  await sequence(dataSource);
}, 60_000);

afterAll(async () => {
  await stopSequencing?.();
  await newsroom?.close();
});

const urlOf = (process: number): string => newsroom.apis[process]?.url ?? '';

function follow(process: number, headers: Record<string, string> = {}, query = ''): Promise<EventStreamClient> {
  return openStream(`${urlOf(process)}/v1/stream${query}`, { authorization: `Bearer ${apiKey}`, ...headers });
}

const positionsOf = (client: EventStreamClient): number[] =>
  client.events.filter(({ event }) => event === 'log').map(({ data }) => Number(data['position']));
const write = (text: string, process = 0): Promise<unknown> =>
  call(`${urlOf(process)}/v1/articles`, { method: 'POST', apiKey, json: { text } });
const logLength = async (): Promise<number> =>
  Number((await newsroom.sql<{ size: string }>('select coalesce(max(position), 0) as size from log'))[0]?.size);

async function asBrowser(by: Browser, process = 0): Promise<EventStreamClient> {
  return openStream(`${urlOf(process)}/v1/stream`, { cookie: by.cookie() ?? '' });
}

describe('the stream', () => {
  it('begins now, and tells of each entry what it is about and not what it says', async () => {
    await write('Said before anybody listened.');
    const before = await eventually(async () => (await logLength()) || undefined);
    const client = await follow(1);
    expect((await client.next(({ event }) => event === 'start')).data).toEqual({ position: expect.any(Number) });
    const { claims } = await splitArticle(
      newsroom.database.dataSource,
      (await somebody(newsroom.database.dataSource)).actor,
      ['The bridge opened in May.'],
    );
    const [claim] = claims;
    await sequence(newsroom.database.dataSource);
    const queued = await client.next(({ data }) => data['type'] === 'ClaimQueued');
    expect(queued.data).toEqual({
      position: expect.any(Number),
      subjectType: 'claim',
      subjectId: claim?.id,
      type: 'ClaimQueued',
      version: 2,
      at: expect.any(String),
      actorId: null,
      desk: 'general',
      state: 'queued',
      articleId: claim?.articleId,
    });
    expect(queued.id).toBe(String(queued.data['position']));
    expect(Math.min(...positionsOf(client))).toBeGreaterThanOrEqual(before);
    client.close();
  });

  it('brings what one process wrote to a client of the other within a second', async () => {
    const client = await follow(1);
    await client.next(({ event }) => event === 'start');
    const delays: number[] = [];
    for (let i = 0; i < 10; i += 1) {
      const seen = client.events.length;
      const from = performance.now();
      await write(`The ${i}th report of a quick desk.`);
      await eventually(() => client.events.length > seen, { everyMs: 2 });
      delays.push(performance.now() - from);
    }
    expect(Math.max(...delays)).toBeLessThan(1_000);
    client.close();
  });

  it('loses and repeats nothing of 500 writes, however often it breaks off and goes on in the other process', async () => {
    const from = await logLength();
    const writing = Promise.all(
      Array.from({ length: 10 }, async (_, writer) => {
        for (let i = 0; i < 50; i += 1) await write(`Writer ${writer}, report ${i}.`, i % 2);
      }),
    );
    const steady = await follow(0, {}, `?after=${from}`);
    const seen: number[] = [];
    const state = { written: false };
    void writing.then(() => (state.written = true));
    for (let turn = 0; ; turn += 1) {
      const resume = { 'last-event-id': String(seen.at(-1) ?? from) };
      const client = await follow(turn % 2, resume);
      const most = 20 + ((turn * 37) % 60);
      const done = async (): Promise<boolean> =>
        state.written && Number(seen.at(-1) ?? from) + positionsOf(client).length >= (await logLength());
      await eventually(async () => positionsOf(client).length >= most || (await done()));
      client.close();
      seen.push(...positionsOf(client));
      if (state.written && seen.length >= 500 && seen.at(-1) === (await logLength())) break;
    }
    await writing;
    const all = Array.from({ length: seen.length }, (_, i) => from + 1 + i);
    expect(seen).toEqual(all);
    expect(seen.length).toBeGreaterThanOrEqual(500);
    await eventually(() => positionsOf(steady).length >= seen.length);
    expect(positionsOf(steady)).toEqual(all);
    steady.close();
  }, 60_000);

  it('says to begin anew from where the log ends to whoever is ahead of it, or too far behind', async () => {
    const last = await logLength();
    const ahead = await follow(0, { 'last-event-id': String(last + 1_000) });
    expect((await ahead.next(({ event }) => event !== 'log')).event).toBe('reset');
    ahead.close();
    const all = await follow(0, {}, '?after=0');
    await eventually(() => positionsOf(all).length === last);
    expect(positionsOf(all)).toEqual(Array.from({ length: last }, (_, i) => i + 1));
    all.close();
  });

  it('goes on after Postgres has cut every connection', async () => {
    const client = await follow(0);
    await client.next(({ event }) => event === 'start');
    const owner = await createDataSource({ url: newsroom.database.url, as: 'owner', poolSize: 1 }).initialize();
    await owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name = 'claimdesk-api'`,
    );
    await owner.destroy();
    const before = client.events.length;
    await eventually(async () => (await call(`${urlOf(0)}/health/ready`)).status === 200);
    await write('Said after the cut.');
    await eventually(() => client.events.length > before || client.hasEnded(), { withinMs: 15_000 });
    expect(client.hasEnded()).toBe(false);
    client.close();
  }, 30_000);

  it.each([
    ['that is no position', { 'last-event-id': 'yesterday' }],
    ['that is no position', { 'last-event-id': '-1' }],
  ])('refuses a Last-Event-ID %s', async (_, headers) => {
    expect((await follow(0, headers)).status).toBe(400);
  });

  it('is for nobody without a key or a session', async () => {
    expect((await openStream(`${urlOf(0)}/v1/stream`, {})).status).toBe(401);
  });
});

describe('a stream of a session', () => {
  const reasonOf = async (client: EventStreamClient): Promise<unknown> => {
    const end = await client.next(({ event }) => event === 'end');
    await eventually(() => client.hasEnded());
    return end.data['reason'];
  };

  it('ends when the person is shut out, in every process', async () => {
    const account = await newsroom.withAccount();
    const by = await newsroom.signedIn(account.email);
    const clients = await Promise.all([asBrowser(by, 0), asBrowser(by, 1)]);
    await Promise.all(clients.map((client) => client.next(({ event }) => event === 'start')));
    const url = `${urlOf(0)}/v1/users/${account.id}`;
    await call(url, { method: 'PATCH', apiKey: newsroom.database.adminKey, json: { disabled: true } });
    expect(await Promise.all(clients.map(reasonOf))).toEqual(['session-has-ended', 'session-has-ended']);
    expect((await asBrowser(by)).status).toBe(401);
  });

  it('ends in the other windows when the password changes', async () => {
    const account = await newsroom.withAccount();
    const [by, other] = [await newsroom.signedIn(account.email), await newsroom.signedIn(account.email)];
    const client = await asBrowser(other, 1);
    await client.next(({ event }) => event === 'start');
    const body = { current: 'drei Birnen am Montag', new: 'vier Pflaumen am Dienstag' };
    expect((await by.send('PUT', '/v1/me/password', body, FROM_OUR_PAGE)).status).toBe(200);
    expect(await reasonOf(client)).toBe('session-has-ended');
  });

  it('with a key ends when the key is revoked', async () => {
    const { actor, apiKey: own } = await somebody(newsroom.database.dataSource);
    const client = await openStream(`${urlOf(1)}/v1/stream`, { authorization: `Bearer ${own}` });
    await client.next(({ event }) => event === 'start');
    const [key] = await newsroom.sql<{ id: string }>('select id from api_key where person_id = $1', [actor.id]);
    await call(`${urlOf(0)}/v1/keys/${key?.id}`, { method: 'DELETE', apiKey: newsroom.database.adminKey });
    expect(await reasonOf(client)).toBe('session-has-ended');
  });

  it('is one of a dozen of a person at most', async () => {
    const { apiKey: own } = await somebody(newsroom.database.dataSource);
    const open = (): Promise<EventStreamClient> =>
      openStream(`${urlOf(0)}/v1/stream`, { authorization: `Bearer ${own}` });
    const clients = await Promise.all(Array.from({ length: 13 }, open));
    expect(clients.map(({ status }) => status).sort()).toEqual([...Array.from({ length: 12 }, () => 200), 429]);
    clients.forEach((client) => client.close());
    await eventually(async () => {
      const again = await open();
      again.close();
      return again.status === 200;
    });
  });

  it('ends in good order when the process stops', async () => {
    const client = await follow(1);
    await client.next(({ event }) => event === 'start');
    const from = performance.now();
    expect(await newsroom.apis[1]?.stop()).toBe(0);
    expect(performance.now() - from).toBeLessThan(3_000);
    expect(client.events.at(-1)).toMatchObject({ event: 'end', data: { reason: 'server-stops' } });
  }, 15_000);
});
