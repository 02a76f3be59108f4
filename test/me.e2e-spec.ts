/** What people keep on the server for their console. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openInstallation, type TestInstallation } from './support/accounts.js';
import { type Browser } from './support/browser.js';

let newsroom: TestInstallation;
beforeAll(async () => {
  newsroom = await openInstallation();
}, 60_000);
afterAll(() => newsroom?.close());

describe('settings', () => {
  it('are kept as they were sent, each save under the version before', async () => {
    const by = await newsroom.signedIn((await newsroom.withAccount()).email);
    const first = await by.get('/v1/me/settings');
    expect([first.body, first.headers.get('etag')]).toEqual([{ settings: {}, version: 0 }, '"0"']);
    const settings = { theme: 'dark', z: 1, a: [{ name: 'Mine', q: 'state=queued' }] };
    const saved = await by.put('/v1/me/settings', { settings }, { 'if-match': '"0"' });
    expect([saved.status, saved.headers.get('etag')]).toEqual([200, '"1"']);
    expect((await by.get('/v1/me/settings')).text).toBe(JSON.stringify({ settings, version: 1 }));
    const late = await by.put('/v1/me/settings', { settings: {} }, { 'if-match': '"0"' });
    expect(late.body).toMatchObject({ status: 412, code: 'changed-meanwhile' });
    expect((await by.put('/v1/me/settings', { settings: {} })).status).toBe(428);
  });

  it('of one window win when two save at once; the other is told', async () => {
    const by = await newsroom.signedIn((await newsroom.withAccount()).email);
    const save = (theme: string): ReturnType<Browser['put']> =>
      by.put('/v1/me/settings', { settings: { theme } }, { 'if-match': '"0"' });
    const answers = await Promise.all(['light', 'dark', 'light', 'dark'].map(save));
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 412, 412, 412]);
  });

  it.each<[string, unknown, number]>([
    ['over 64 KB', { text: 'ü'.repeat(33_000) }, 413],
    ['a list', [], 400],
    ['a word', 'dark', 400],
  ])('that are %s are refused', async (_, settings, expected) => {
    const by = await newsroom.signedIn((await newsroom.withAccount()).email);
    expect((await by.put('/v1/me/settings', { settings }, { 'if-match': '"0"' })).status).toBe(expected);
    expect((await by.get('/v1/me/settings')).body).toEqual({ settings: {}, version: 0 });
  });
});

describe('the names of people', () => {
  it('can be asked for by their ids, by everyone', async () => {
    const [a, b] = await Promise.all([newsroom.withAccount(['auditor']), newsroom.withAccount(['editor'])]);
    const by = await newsroom.signedIn(a.email);
    expect((await by.get(`/v1/people?ids=${b.id}`)).body).toEqual({
      items: [{ id: b.id, name: 'Noor Haddad' }],
      nextCursor: null,
    });
    expect((await by.get('/v1/people?limit=200')).body?.['items']).toEqual(
      expect.arrayContaining([{ id: a.id, name: 'Noor Haddad' }]),
    );
    expect((await by.get('/v1/people?ids=nobody')).status).toBe(400);
  });
});
