/** Signing in to the console over HTTP: first accounts, limits, passwords. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { somebody } from '#testkit';
import { openInstallation, OTHER_PASSWORD, PASSWORD, statusOf, type TestInstallation } from './support/accounts.js';

let newsroom: TestInstallation;
beforeAll(async () => {
  newsroom = await openInstallation();
}, 60_000);
afterAll(() => newsroom?.close());

describe('the first person of a fresh installation', () => {
  it('signs in with the admin key, sets up the account, and from then on signs in with the password', async () => {
    const by = newsroom.browser();
    const first = await by.post('/v1/session', { apiKey: newsroom.database.adminKey });
    expect(first.body).toMatchObject({ name: 'Admin', hasPassword: false, session: { since: expect.any(String) } });
    const before = by.clone();
    const account = { name: 'Ines Okafor', email: 'Ines@Newsroom.example', password: PASSWORD };
    const set = await by.put('/v1/me/account', account);
    expect(set.body).toMatchObject({ name: 'Ines Okafor', email: 'ines@newsroom.example', hasPassword: true });
    expect(by.cookie()).not.toBe(before.cookie());
    expect([await statusOf(before), await statusOf(by)]).toEqual([401, 200]);
    expect((await by.put('/v1/me/account', account)).body).toMatchObject({ code: 'account-is-set-up' });
    expect(await statusOf(await newsroom.signedIn('INES@newsroom.example'))).toBe(200);
  });
});

describe('signing in', () => {
  it('tells a stranger the same for a wrong password, no account, no password and a closed account', async () => {
    await newsroom.forgetTries();
    const account = await newsroom.withAccount();
    const closed = await newsroom.withAccount();
    await newsroom.sql('update person set disabled_at = now() where id = $1', [closed.id]);
    const { actor } = await somebody(newsroom.database.dataSource);
    const [keyOnly] = await newsroom.sql<{ email: string }>('select email from person where id = $1', [actor.id]);
    const answers = await Promise.all(
      [
        { email: account.email, password: 'not the password' },
        { email: 'nobody@newsroom.example', password: PASSWORD },
        { email: keyOnly?.email, password: PASSWORD },
        { email: closed.email, password: PASSWORD },
      ].map((body) => newsroom.browser().post('/v1/session', body)),
    );
    const said = answers.map(({ status, body }) => [status, body?.['code'], body?.['detail']]);
    expect(new Set(said.map(String))).toEqual(new Set(['401,sign-in-is-not-right,E-mail or password is not right.']));
    await newsroom.forgetTries();
  });

  it.each<[string, unknown, number?]>([
    ['nothing', {}],
    ['half', { email: 'noor@newsroom.example' }],
    ['both', { email: 'noor@newsroom.example', password: PASSWORD, apiKey: 'cdk_x' }],
    ['something else', { email: ['noor@newsroom.example'], password: PASSWORD }],
    ['a body without end', { email: 'noor@newsroom.example', password: 'x'.repeat(5_000) }, 413],
    ['a password without end', { email: 'noor@newsroom.example', password: 'x'.repeat(201) }],
  ])('with %s is refused, and nobody is signed in', async (_, body, expected = 400) => {
    const answer = await newsroom.browser().post('/v1/session', body);
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([expected, null]);
  });

  it('is limited by account: after five wrong ones also a right one waits, in every process', async () => {
    await newsroom.forgetTries();
    const { email } = await newsroom.withAccount();
    const wrong = await Promise.all(
      Array.from({ length: 9 }, () => newsroom.browser().post('/v1/session', { email, password: 'not the password' })),
    );
    const count = (code: number): number => wrong.filter(({ status: each }) => each === code).length;
    expect([count(401), count(429)]).toEqual([5, 4]);
    const right = await newsroom.browser().post('/v1/session', { email, password: PASSWORD });
    expect(right.body).toMatchObject({ status: 429, detail: 'Too many tries. Again in 15 min.' });
    expect(Number(right.headers.get('retry-after'))).toBeGreaterThan(14 * 60);
    expect(await statusOf(await newsroom.signedIn((await newsroom.withAccount()).email))).toBe(200);
    await newsroom.sql(`update sign_in_tries set since = since - interval '15 minutes'`);
    expect(await statusOf(await newsroom.signedIn(email))).toBe(200);
    expect(await statusOf(await newsroom.signedIn(email))).toBe(200);
    await newsroom.forgetTries();
  });

  it('is limited by address, whatever the account', async () => {
    await newsroom.forgetTries();
    const codes: number[] = [];
    for (let i = 0; i < 22; i += 1) {
      codes.push(
        (await newsroom.browser().post('/v1/session', { apiKey: `cdk_${String(i).padStart(43, 'x')}` })).status,
      );
    }
    expect(codes).toEqual([...Array.from({ length: 20 }, () => 401), 429, 429]);
    await newsroom.forgetTries();
  });
});

describe('a password', () => {
  it('is changed by who knows it; the other sessions end and this one goes on', async () => {
    const { email } = await newsroom.withAccount();
    const [by, other] = [await newsroom.signedIn(email), await newsroom.signedIn(email)];
    const before = by.clone();
    const wrong = await by.put('/v1/me/password', { current: OTHER_PASSWORD, new: OTHER_PASSWORD });
    expect(wrong.body).toMatchObject({ status: 422, code: 'password-is-not-right', errors: [{ pointer: '/current' }] });
    expect((await by.put('/v1/me/password', { new: OTHER_PASSWORD })).status).toBe(422);
    expect((await by.put('/v1/me/password', { current: PASSWORD, new: OTHER_PASSWORD })).status).toBe(200);
    expect([await statusOf(by), await statusOf(before), await statusOf(other)]).toEqual([200, 401, 401]);
    expect((await newsroom.browser().post('/v1/session', { email, password: PASSWORD })).status).toBe(401);
    expect(await statusOf(await newsroom.signedIn(email, OTHER_PASSWORD))).toBe(200);
  });

  it.each([
    ['too short', 'elf Zeichen', 400],
    ['too long', 'x'.repeat(201), 400],
    ['too easy', 'Password12345', 422],
    ['the own name', 'noor haddad!', 422],
  ])('that is %s is refused and nothing changes', async (_, password, expected) => {
    const { email } = await newsroom.withAccount();
    const by = await newsroom.signedIn(email);
    const answer = await by.put('/v1/me/password', { current: PASSWORD, new: password });
    expect([answer.status, answer.body?.['errors']]).toEqual([
      expected,
      [expect.objectContaining({ pointer: '/new' })],
    ]);
    expect(await statusOf(by)).toBe(200);
  });

  it('stands in the history as a change, without itself or its hash', async () => {
    const { id } = await newsroom.withAccount();
    const events = await newsroom.sql<{
      type: string;
      body: unknown;
    }>('select type, body from event where subject_id = $1 order by subject_version', [id]);
    expect(events.at(-1)).toEqual({ type: 'PersonChanged', body: { details: ['name', 'email', 'password'] } });
    expect(JSON.stringify(events)).not.toMatch(/argon2|Birnen/);
  });

  it('never stands in the log, nor a token or a key', async () => {
    const { email, apiKey } = await newsroom.withAccount();
    const token = (await newsroom.signedIn(email)).cookie()?.split('=')[1] ?? 'none';
    const printed = newsroom.apis.map((api) => api.output()).join('');
    for (const secret of [PASSWORD, token, apiKey, email]) expect(printed).not.toContain(secret);
  });
});
