/** Sessions of the console over HTTP, on two processes: their cookie, their ends, and who may not use them. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { somebody } from '#testkit';
import { openInstallation, PASSWORD, statusOf, type TestInstallation } from './support/accounts.js';
import { startApi } from './support/api.js';
import { type Browser, FROM_OUR_PAGE, openBrowser } from './support/browser.js';
import { call } from './support/call.js';

let newsroom: TestInstallation;
beforeAll(async () => {
  newsroom = await openInstallation();
}, 60_000);
afterAll(() => newsroom?.close());

describe('a session', () => {
  it('is a cookie that scripts cannot read, and that other sites do not send with their forms', async () => {
    const { email } = await newsroom.withAccount();
    const answer = await newsroom.browser().post('/v1/session', { email, password: PASSWORD });
    expect(answer.headers.get('set-cookie')).toMatch(
      /^claimdesk_session=[\w-]{43}; Expires=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(answer.text).not.toContain(/=([\w-]{43})/.exec(answer.headers.get('set-cookie') ?? '')?.[1]);
  });

  it('is kept by the browser for as long as it may last', async () => {
    const { email } = await newsroom.withAccount();
    const answer = await newsroom.browser().post('/v1/session', { email, password: PASSWORD });
    const expires = /Expires=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1] ?? '';
    expect((Date.parse(expires) - Date.now()) / 86_400_000).toBeCloseTo(14, 2);
  });

  it('is stored by its hash alone', async () => {
    const { email } = await newsroom.withAccount();
    const token = (await newsroom.signedIn(email)).cookie()?.split('=')[1];
    const [row] = await newsroom.sql<{ rows: string }>('select string_agg(session::text, $1) as rows from session', [
      ' ',
    ]);
    expect(row?.rows).not.toContain(token);
  });

  it('is a new one at each sign-in: one that was planted before is worth nothing', async () => {
    const { email } = await newsroom.withAccount();
    const planted = await newsroom.signedIn(email);
    const by = planted.clone();
    await by.post('/v1/session', { email, password: PASSWORD });
    expect(by.cookie()).not.toBe(planted.cookie());
    expect([await statusOf(planted), await statusOf(by)]).toEqual([401, 200]);
  });

  it('goes with Secure where browsers come by https', async () => {
    const secure = await startApi({ DATABASE_URL: newsroom.database.url, PUBLIC_URL: 'https://desk.example' });
    const { apiKey } = await somebody(newsroom.database.dataSource);
    const answer = await openBrowser([secure.url]).post('/v1/session', { apiKey });
    await secure.stop();
    expect(answer.headers.get('set-cookie')).toMatch(/; Secure$/);
  }, 30_000);

  it('lives on while it is used, but no longer than its last day', async () => {
    const by = await newsroom.signedIn((await newsroom.withAccount()).email);
    const [id] = await newsroom.sql<{ id: string }>('select id from session order by id desc limit 1');
    const expiry = async (created: string, seen: string): Promise<number> => {
      await newsroom.sql(
        `update session set created_at = now() - $2::interval, last_seen_at = now() - $3::interval,
         expires_at = now() + interval '1 minute' where id = $1`,
        [id?.id, created, seen],
      );
      expect(await statusOf(by)).toBe(200);
      const answer = await by.get('/v1/me');
      const { expiresAt } = (answer.body as { session: { expiresAt: string } }).session;
      return (Date.parse(expiresAt) - Date.now()) / 3_600_000;
    };
    expect(await expiry('1 hour', '2 minutes')).toBeCloseTo(12, 1);
    expect(await expiry('13 days 20 hours', '2 minutes')).toBeCloseTo(4, 1);
    await newsroom.sql(`update session set expires_at = now() where id = $1`, [id?.id]);
    expect((await by.get('/v1/me')).body).toMatchObject({ status: 401, code: 'session-has-ended' });
  });

  it('ends by signing out, here or everywhere, in every process', async () => {
    const { email } = await newsroom.withAccount();
    const [here, there] = [await newsroom.signedIn(email), await newsroom.signedIn(email)];
    const copy = here.clone();
    expect((await here.send('DELETE', '/v1/session')).status).toBe(204);
    expect(here.cookie()).toBeUndefined();
    expect([await statusOf(copy), await statusOf(there)]).toEqual([401, 200]);
    const third = await newsroom.signedIn(email);
    expect((await third.clone().send('DELETE', '/v1/sessions')).status).toBe(204);
    expect([await statusOf(there), await statusOf(third)]).toEqual([401, 401]);
  });

  it.each<[string, (admin: Browser, person: { id: string; apiKey: string }) => Promise<unknown>]>([
    ['the roles change', (admin, { id }) => admin.send('PATCH', `/v1/users/${id}`, { roles: ['auditor'] })],
    ['the person is shut out', (admin, { id }) => admin.send('PATCH', `/v1/users/${id}`, { disabled: true })],
    [
      'the person is shut out by hand',
      (_, { id }) => newsroom.sql('update person set disabled_at = now() where id = $1', [id]),
    ],
  ])('ends when %s', async (_, change) => {
    const admin = await newsroom.signedIn((await newsroom.withAccount(['admin'])).email);
    const person = await newsroom.withAccount();
    const by = await newsroom.signedIn(person.email);
    expect(await statusOf(by)).toBe(200);
    await change(admin, person);
    expect(await statusOf(by)).toBe(401);
  });

  it('that began with a key ends with the key', async () => {
    const { actor, apiKey } = await somebody(newsroom.database.dataSource);
    const by = newsroom.browser();
    await by.post('/v1/session', { apiKey });
    expect(await statusOf(by)).toBe(200);
    await newsroom.sql('update api_key set revoked_at = now() where person_id = $1', [actor.id]);
    expect(await statusOf(by)).toBe(401);
  });

  it('acts with the roles that its person has', async () => {
    const by = await newsroom.signedIn((await newsroom.withAccount(['editor'])).email);
    expect((await by.get('/v1/users')).status).toBe(403);
    const admin = await newsroom.signedIn((await newsroom.withAccount(['admin'])).email);
    const added = await admin.post('/v1/users', {
      name: 'Kay',
      email: `${randomUUID()}@newsroom.example`,
      roles: ['editor'],
    });
    const { apiKey } = added.body as { apiKey: string };
    expect((await call(`${newsroom.apis[0]?.url}/v1/me`, { apiKey })).body).toMatchObject({ name: 'Kay' });
  });

  it('may repeat a request that an earlier session of the person made', async () => {
    const { email } = await newsroom.withAccount();
    const headers = { ...FROM_OUR_PAGE, 'idempotency-key': randomUUID() };
    const send = async (): Promise<string> =>
      (
        await (
          await newsroom.signedIn(email)
        ).send('POST', '/v1/articles', { text: 'The bridge opened in May.' }, headers)
      ).text;
    const first = await send();
    expect(await send()).toBe(first);
  });
});

describe('another site', () => {
  it.each<[string, Record<string, string>]>([
    ['without the header', { 'sec-fetch-site': 'same-origin' }],
    ['from elsewhere', { 'x-claimdesk': '1', 'sec-fetch-site': 'cross-site' }],
    ['from a neighbour', { 'x-claimdesk': '1', 'sec-fetch-site': 'same-site' }],
    ['from elsewhere, by an old browser', { 'x-claimdesk': '1', origin: 'https://elsewhere.example' }],
    ['from a page without an origin', { 'x-claimdesk': '1', origin: 'null' }],
  ])('cannot act through the cookie: %s', async (_, headers) => {
    const { email } = await newsroom.withAccount();
    const by = await newsroom.signedIn(email);
    const answer = await by.send('PUT', '/v1/me/settings', { settings: {} }, { ...headers, 'if-match': '"0"' });
    expect([answer.status, answer.body?.['code']]).toEqual([403, 'request-came-from-elsewhere']);
    expect((await by.get('/v1/me/settings')).body).toEqual({ settings: {}, version: 0 });
  });

  it('cannot sign anybody in to its own account', async () => {
    const { email } = await newsroom.withAccount();
    const headers = { 'sec-fetch-site': 'cross-site' };
    const answer = await newsroom.browser().send('POST', '/v1/session', { email, password: PASSWORD }, headers);
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([403, null]);
  });

  it('is not taken for one where our own page asks by its origin, and a program by none', async () => {
    const by = await newsroom.signedIn((await newsroom.withAccount()).email);
    for (const [version, origin] of [newsroom.apis[0]?.url, undefined].entries()) {
      const headers = { 'x-claimdesk': '1', 'if-match': `"${version}"`, ...(origin !== undefined && { origin }) };
      const one = openBrowser([newsroom.apis[0]?.url ?? ''], by.cookie());
      expect((await one.send('PUT', '/v1/me/settings', { settings: { version } }, headers)).status).toBe(200);
    }
  });

  it('cannot mix a cookie with a key: the key decides', async () => {
    const by = await newsroom.signedIn((await newsroom.withAccount()).email);
    expect((await by.send('GET', '/v1/me', undefined, { authorization: 'Bearer nonsense' })).status).toBe(401);
  });
});
