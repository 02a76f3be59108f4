/** People, keys, desks and scales over HTTP, by an admin. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '#testkit';
import { type RunningApi, startApi } from './support/api.js';
import { type Answer, call, type Call } from './support/call.js';

let database: TestDatabase;
let api: RunningApi;
const at = (path: string, options: Call = {}): Promise<Answer> =>
  call(api.url + path, { apiKey: database.adminKey, ...options });
const post = (path: string, json: unknown, headers = {}): Promise<Answer> =>
  at(path, { method: 'POST', json, headers });
const newcomer = (fields = {}): object => ({
  name: 'Ada',
  email: `${randomUUID()}@example.org`,
  roles: ['editor'],
  ...fields,
});

beforeAll(async () => {
  database = await createTestDatabase();
  api = await startApi({ DATABASE_URL: database.url });
}, 60_000);

afterAll(async () => {
  await api?.stop();
  await database?.drop();
});

describe('a new person', () => {
  it('has the key that is shown once, and it is stored nowhere', async () => {
    const { status, body } = await post('/v1/users', newcomer({ password: 'correct horse battery' }), {
      'idempotency-key': 'kept-nowhere',
    });
    expect([status, body]).toEqual([
      201,
      expect.objectContaining({ name: 'Ada', roles: ['editor'], apiKey: expect.stringMatching(/^cdk_/) }),
    ]);
    const me = await at('/v1/me', { apiKey: String(body?.['apiKey']) });
    expect(me.body).toMatchObject({ id: body?.['id'], name: 'Ada', roles: ['editor'], desks: [] });

    const everything = await database.dataSource.query<{ rows: string }[]>(
      `select (select json_agg(t) from person t)::text || (select json_agg(t) from api_key t)::text
         || (select json_agg(t) from event t)::text || (select json_agg(t) from idempotency_key t)::text as rows`,
    );
    expect(everything[0]?.rows).toContain(String(body?.['id']));
    expect(everything[0]?.rows).not.toContain(String(body?.['apiKey']));
    expect(everything[0]?.rows).not.toContain('correct horse battery');
    expect(everything[0]?.rows).toContain('$argon2id$');
  });

  it('is made once when the request is repeated, at once and after a restart, with the same key in the answer', async () => {
    const someone = newcomer();
    const headers = { 'idempotency-key': randomUUID() };
    const answers = await Promise.all([1, 2, 3].map(() => post('/v1/users', someone, headers)));
    await api.stop();
    api = await startApi({ DATABASE_URL: database.url });
    answers.push(await post('/v1/users', someone, headers));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect((await at('/v1/me', { apiKey: String(answers[3]?.body?.['apiKey']) })).status).toBe(200);
  }, 30_000);

  it('is refused under an Idempotency-Key that came with another', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    await post('/v1/users', newcomer(), headers);
    const answer = await post('/v1/users', newcomer(), headers);
    expect([answer.status, answer.body?.['code']]).toEqual([422, 'idempotency-key-was-used-for-another-request']);
  });

  it('cannot have the address of another', async () => {
    const email = `${randomUUID()}@example.org`;
    await post('/v1/users', newcomer({ email }));
    const answer = await post('/v1/users', newcomer({ email: email.toUpperCase() }));
    expect([answer.status, answer.body?.['code']]).toEqual([409, 'email-is-taken']);
  });

  it('stands once in the list, however short its pages', async () => {
    const ids: unknown[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const answer: Answer = await at(`/v1/users?limit=2${cursor && `&cursor=${cursor}`}`);
      const page = answer.body as { items: { id: string }[]; nextCursor: string | null };
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    const [{ count } = { count: '0' }] =
      await database.dataSource.query<{ count: string }[]>('select count(*) from person');
    expect([ids.length, new Set(ids).size]).toEqual([Number(count), Number(count)]);
  });
});

describe('keys', () => {
  it('can be several, expire, and be revoked one by one', async () => {
    const { body } = await post('/v1/users', newcomer());
    const id = String(body?.['id']);
    const further = await post(`/v1/users/${id}/keys`, { expiresAt: '2099-01-01T00:00:00Z' });
    expect([further.status, further.body]).toEqual([
      201,
      expect.objectContaining({ expiresAt: '2099-01-01T00:00:00Z' }),
    ]);
    const apiKey = String(further.body?.['apiKey']);
    expect((await at('/v1/me', { apiKey })).body?.['id']).toBe(id);

    const revoke = (): Promise<Answer> => at(`/v1/keys/${String(further.body?.['id'])}`, { method: 'DELETE' });
    expect([(await revoke()).status, (await revoke()).status]).toEqual([204, 204]);
    expect((await at('/v1/me', { apiKey })).status).toBe(401);
    expect((await at('/v1/me', { apiKey: String(body?.['apiKey']) })).status).toBe(200);
  });

  it('end at once when their owner is shut out, and serve again when let in', async () => {
    const { body } = await post('/v1/users', newcomer());
    const change = (json: object): Promise<Answer> =>
      at(`/v1/users/${String(body?.['id'])}`, { method: 'PATCH', json });
    const me = async (): Promise<number> => (await at('/v1/me', { apiKey: String(body?.['apiKey']) })).status;
    expect((await change({ disabled: true })).body).toMatchObject({ disabled: true, keys: [] });
    expect(await me()).toBe(401);
    expect((await change({ disabled: false })).body).toMatchObject({
      disabled: false,
      keys: [{ id: expect.any(String) }],
    });
    expect(await me()).toBe(200);
  });

  it('of the last admin cannot be lost by shutting them out', async () => {
    const { body } = await at('/v1/me');
    const answer = await at(`/v1/users/${String(body?.['id'])}`, { method: 'PATCH', json: { disabled: true } });
    expect([answer.status, answer.body?.['code']]).toEqual([409, 'last-admin-stays']);
  });
});

describe('desks', () => {
  const put = (slug: string, json: object): Promise<Answer> => at(`/v1/desks/${slug}`, { method: 'PUT', json });

  it('are opened and changed, and keep what is not named', async () => {
    const opened = await put('economy', { name: 'Economy', minCheckworthiness: 0.3 });
    expect([opened.status, opened.body]).toEqual([
      201,
      {
        slug: 'economy',
        name: 'Economy',
        mode: 'four-eyes',
        minCheckworthiness: 0.3,
        leaseMinutes: 15,
        escalateAfterMinutes: 240,
      },
    ]);
    const changed = await put('economy', { mode: 'single' });
    expect([changed.status, changed.body]).toEqual([200, { ...opened.body, mode: 'single' }]);
    expect((await at('/v1/desks/economy')).body).toEqual(changed.body);
    expect((await at('/v1/desks')).body).toMatchObject({
      items: [{ slug: 'economy' }, { slug: 'general' }],
      nextCursor: null,
    });
  });

  it('are not opened with a mode that there is not, a bad name, or a number out of bounds', async () => {
    expect((await put('politics', { mode: 'triple-blind' })).body).toMatchObject({
      status: 400,
      errors: [{ pointer: '/mode' }],
    });
    expect((await put('Politics!', {})).status).toBe(422);
    expect((await put('politics', { minCheckworthiness: 2 })).body).toMatchObject({
      status: 400,
      errors: [{ pointer: '/minCheckworthiness' }],
    });
    expect((await at('/v1/desks/politics')).status).toBe(404);
  });
});

describe('rating scales', () => {
  it('are there from the start, with the numbers of ClaimReview', async () => {
    const { items } = (await at('/v1/rating-scales')).body as { items: { slug: string; ratings: object[] }[] };
    expect(items.map(({ slug }) => slug)).toEqual(['promise', 'truth']);
    expect(items[1]?.ratings[0]).toEqual({
      value: 'true',
      name: 'True',
      definition: expect.any(String),
      place: 1,
      ratingValue: 5,
      bestRating: 5,
      worstRating: 1,
    });
    expect(items[1]?.ratings[5]).not.toHaveProperty('ratingValue');
  });

  it('get a new version when they change', async () => {
    const rating = (value: string, place: number): object => ({ value, name: value, definition: value, place });
    const scale = { slug: 'stars', name: 'Stars', measures: 'verdict', ratings: [rating('one', 0), rating('two', 1)] };
    expect((await post('/v1/rating-scales', scale)).body).toMatchObject({ version: 1 });
    const changed = await post('/v1/rating-scales', { ...scale, ratings: [...scale.ratings, rating('half', 0.5)] });
    expect([changed.status, changed.body]).toEqual([201, expect.objectContaining({ slug: 'stars', version: 2 })]);
    const twice = await post('/v1/rating-scales', { ...scale, ratings: [rating('one', 0), rating('one', 1)] });
    expect([twice.status, twice.body?.['code']]).toEqual([422, 'rating-stands-twice']);
  });
});
