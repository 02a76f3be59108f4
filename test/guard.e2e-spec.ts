/** Walks every operation of the OpenAPI document: as nobody, as each role, with unknown ids, with bad input. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { ROLES, type Role } from '#domain';
import { createTestDatabase, somebody, type TestDatabase } from '#testkit';
import { ACCESS, OPEN } from './support/access-table.js';
import { type RunningApi, startApi } from './support/api.js';
import { type Answer, call } from './support/call.js';
import { exampleOf, type OpenApi, type Operation, operationsOf, pathWith } from './support/openapi.js';

const UNKNOWN_ID = '00000000-0000-7000-8000-000000000000';
/** Refused by the stream, which would otherwise go on for ever. */
const NO_POSITION = { 'last-event-id': 'none' };
const KEY_OF_NOBODY = `cdk_${'A'.repeat(43)}`;
/** Random inputs for each operation. */
const RUNS = 25;

let database: TestDatabase;
let api: RunningApi;
let document: OpenApi;
let operations: Operation[];
let keys: Record<Role, string>;

beforeAll(async () => {
  database = await createTestDatabase();
  api = await startApi({ DATABASE_URL: database.url });
  document = (await call(`${api.url}/openapi.json`)).body as unknown as OpenApi;
  operations = operationsOf(document).filter(({ name, path }) => path.startsWith('/v1/') && !OPEN.includes(name));
  const made = await Promise.all(
    ROLES.map(async (role) => [role, (await somebody(database.dataSource, [role])).apiKey] as const),
  );
  keys = Object.fromEntries(made) as Record<Role, string>;
}, 60_000);

afterAll(async () => {
  await api?.stop();
  await database?.drop();
});

function send(operation: Operation, apiKey: string | undefined, json?: unknown, id = UNKNOWN_ID): Promise<Answer> {
  const { method } = operation;
  const headers = { 'if-match': '"1"', ...NO_POSITION, ...(method === 'POST' && { 'idempotency-key': randomUUID() }) };
  return call(api.url + pathWith(operation, id), { method, apiKey, headers, ...(json !== undefined && { json }) });
}

/** A body that the operation takes, if it has one. */
function example(operation: Operation): unknown {
  return operation.body && exampleOf(operation.body, document);
}

function expectProblem(answer: Answer, operation: Operation): void {
  const said = `${operation.name} -> ${answer.status} ${answer.text.slice(0, 300)}`;
  expect({ said, type: answer.headers.get('content-type') }).toEqual({
    said,
    type: expect.stringMatching(/^application\/problem\+json/),
  });
  expect(answer.body).toMatchObject({
    type: expect.stringMatching(/^urn:claimdesk:problem:[a-z0-9-]+$/),
    title: expect.any(String),
    status: answer.status,
    detail: expect.any(String),
    requestId: answer.headers.get('x-request-id'),
  });
  expect(answer.text).not.toMatch(/\bat .*\.js:\d+|node_modules/);
}

describe('the guard', () => {
  it('has a line in the access table for every operation under /v1, and none for what is not there', () => {
    expect(operations.map(({ name }) => name).sort()).toEqual(Object.keys(ACCESS).sort());
  });

  it.each([
    ['without a key', undefined],
    ['with a key that nobody has', KEY_OF_NOBODY],
    ['with something that is no key', 'secret'],
  ])('lets nobody in %s', async (_, apiKey) => {
    for (const operation of operations) {
      const answer = await send(operation, apiKey, example(operation));
      expectProblem(answer, operation);
      expect([operation.name, answer.status]).toEqual([operation.name, 401]);
      expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/);
    }
  });

  it('refuses a stranger before it reads what they send', async () => {
    const answer = await call(`${api.url}/v1/users`, { method: 'POST', raw: '{"not json' });
    expect(answer.status).toBe(401);
  });

  it.each(ROLES.map((role) => [role]))('lets %s do what the table says, and nothing else', async (role) => {
    for (const operation of operations) {
      // A body that no route takes: whoever is let in gets 400 and changes nothing.
      const answer = await send(operation, keys[role], operation.body && { nothing: 1 });
      const allowed = ACCESS[operation.name]?.includes(role) ?? false;
      if (answer.status >= 400) expectProblem(answer, operation);
      expect([operation.name, answer.status === 403]).toEqual([operation.name, !allowed]);
      expect(answer.status).not.toBe(401);
      expect(answer.status).toBeLessThan(500);
    }
  });

  it('lets a person without any role see only that they may do nothing', async () => {
    const { apiKey } = await somebody(database.dataSource, []);
    for (const operation of operations) expect((await send(operation, apiKey)).status).toBe(403);
  });

  it('ends keys at once: revoked, expired, or of somebody shut out', async () => {
    const me = async (apiKey: string): Promise<number> => (await call(`${api.url}/v1/me`, { apiKey })).status;
    const [revoked, expired, disabled] = await Promise.all([1, 2, 3].map(() => somebody(database.dataSource)));
    const sql = (text: string, id = ''): Promise<unknown> => database.dataSource.query(text, [id, new Date()]);
    for (const person of [revoked, expired, disabled]) expect(await me(person?.apiKey ?? '')).toBe(200);
    await sql('update api_key set revoked_at = $2 where person_id = $1', revoked?.actor.id);
    await sql('update api_key set expires_at = $2 where person_id = $1', expired?.actor.id);
    await sql('update person set disabled_at = $2 where id = $1', disabled?.actor.id);
    for (const person of [revoked, expired, disabled]) expect(await me(person?.apiKey ?? '')).toBe(401);
  });
});

describe('what is not there', () => {
  const everything = async (): Promise<string> => (await somebody(database.dataSource, ROLES)).apiKey;

  it.each([
    ['no UUID', 'nothing-like-it'],
    ['an id that nothing has', UNKNOWN_ID],
  ])('is 404 for %s', async (_, id) => {
    const apiKey = await everything();
    for (const operation of operations.filter(({ path }) => path.includes('{id}'))) {
      const answer = await send(operation, apiKey, example(operation), id);
      expectProblem(answer, operation);
      expect([operation.name, answer.status, answer.text]).toEqual([operation.name, 404, expect.any(String)]);
    }
  });
});

describe('bad input', () => {
  it('never gets a 5xx for a body, whatever is in it', async () => {
    const apiKey = (await somebody(database.dataSource, ROLES)).apiKey;
    for (const operation of operations.filter(({ body }) => body !== undefined)) {
      await fc.assert(
        fc.asyncProperty(badBody(example(operation)), async (raw) => {
          const url = api.url + pathWith(operation, UNKNOWN_ID);
          const answer = await call(url, { method: operation.method, apiKey, raw, headers: { 'if-match': '"1"' } });
          expect(answer.status).toBeLessThan(500);
          if (answer.status >= 400) expectProblem(answer, operation);
        }),
        { numRuns: RUNS },
      );
    }
  }, 120_000);

  it('never gets a 5xx for a query string, whatever is in it', async () => {
    const apiKey = (await somebody(database.dataSource, ROLES)).apiKey;
    for (const operation of operations.filter(({ method }) => method === 'GET')) {
      const names = operation.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
      if (names.length === 0) continue;
      const query = fc.array(fc.tuple(fc.constantFrom(...names), badText()), { minLength: 1, maxLength: 3 });
      await fc.assert(
        fc.asyncProperty(query, async (pairs) => {
          const search = pairs.map(([name, value]) => `${name}=${value}`).join('&');
          const url = `${api.url}${pathWith(operation, UNKNOWN_ID)}?${search}`;
          const answer = await call(url, { apiKey, headers: NO_POSITION });
          expect([search, answer.status < 500]).toEqual([search, true]);
          if (answer.status >= 400) expectProblem(answer, operation);
        }),
        { numRuns: RUNS },
      );
    }
  }, 120_000);
});

/** Bytes, any JSON, or a good body with one field spoilt. */
function badBody(good: unknown): fc.Arbitrary<string | Uint8Array> {
  const value = fc.oneof(fc.jsonValue({ stringUnit: 'binary' }), fc.constantFrom(...SPECIAL));
  const keys = typeof good === 'object' && good !== null ? Object.keys(good) : [];
  const spoilt = fc
    .tuple(fc.constantFrom(...keys, 'other'), value)
    .map(([key, bad]) => JSON.stringify({ ...(good as object), [key]: bad }));
  return fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    value.map((any) => JSON.stringify(any)),
    { weight: 3, arbitrary: spoilt },
  );
}

const SPECIAL = ['', ' ', '\0', '\ud800', -1, 0, 1e308, 2 ** 53, '9'.repeat(400), [], {}, null, [[[]]], { a: null }];

/** A value of a query string, escaped or not. */
function badText(): fc.Arbitrary<string> {
  const escaped = fc.string({ unit: 'binary', maxLength: 50 }).map((text) => encodeURIComponent(text.toWellFormed()));
  return fc.oneof(
    escaped,
    fc.constantFrom('%00', '%ff', '%', '-1', '1e400', '99999999999999999999', 'null', 'a,b', '[]'),
  );
}
