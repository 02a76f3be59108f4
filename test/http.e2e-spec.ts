/** What every request meets: limits, headers, documentation, health, and an orderly end. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { connect } from 'node:net';
import { createEmptyDatabase, createTestDatabase, eventually, testRedisUrl, type TestDatabase } from '#testkit';
import { OPEN } from './support/access-table.js';
import { type RunningApi, startApi } from './support/api.js';
import { type Answer, call, type Call } from './support/call.js';
import { type Proxy, proxyTo } from './support/proxy.js';

let database: TestDatabase;
let api: RunningApi;
const at = (path: string, options: Call = {}): Promise<Answer> =>
  call(api.url + path, { apiKey: database.adminKey, ...options });
const post = (options: Call): Promise<Answer> => at('/v1/users', { method: 'POST', ...options });

/** What a test has begun and the end of the test ends, however it went. */
const ends: (() => Promise<unknown>)[] = [];

async function behindProxy(): Promise<{ proxy: Proxy; behind: RunningApi; me: () => Promise<Answer> }> {
  const proxy = await proxyTo(database.url);
  ends.push(() => proxy.close());
  const behind = await startApi({ DATABASE_URL: proxy.url });
  ends.push(() => behind.stop('SIGKILL'));
  const me = (): Promise<Answer> => call(`${behind.url}/v1/me`, { apiKey: database.adminKey });
  expect((await me()).status).toBe(200);
  return { proxy, behind, me };
}

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

beforeAll(async () => {
  database = await createTestDatabase();
  api = await startApi({ DATABASE_URL: database.url });
}, 60_000);

afterAll(async () => {
  await api?.stop();
  await database?.drop();
});

describe('a request', () => {
  it.each<[string, number, () => Promise<Answer>]>([
    ['for an address that is unknown', 404, () => at('/v1/nothing')],
    ['with a method that the address lacks', 405, () => at('/v1/me', { method: 'PUT', json: {} })],
    ['with a broken escape in its address', 400, () => at('/v1/desks/%ff')],
    ['with a NUL character in its address', 400, () => at('/v1/desks/a%00')],
    ['with half an escape in its query', 400, () => at('/v1/users?cursor=%e2%82')],
    ['with a part of its address that is too long', 414, () => at(`/v1/desks/${'a'.repeat(300)}`)],
    ['with a body that is too large', 413, () => post({ raw: `"${'x'.repeat(4 * 1024 * 1024)}"` })],
    ['with another content type', 415, () => post({ raw: '<a/>', headers: { 'content-type': 'text/xml' } })],
    ['with a compressed body', 415, () => post({ raw: '{}', headers: { 'content-encoding': 'gzip' } })],
    ['with bytes that are not UTF-8', 400, () => post({ raw: Uint8Array.from([0x22, 0xff, 0x22]) })],
    ['with a body that breaks off', 400, () => post({ raw: '{"name": "A' })],
    ['with a malformed Idempotency-Key', 400, () => post({ json: {}, headers: { 'idempotency-key': 'a b' } })],
  ])('%s gets %d as a problem document', async (_, status, send) => {
    const answer = await send();
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      status,
      expect.stringMatching(/^application\/problem\+json/),
    ]);
    expect(answer.body).toMatchObject({ status, requestId: answer.headers.get('x-request-id') });
  });

  it('with a wrong method is told which there are', async () => {
    expect((await at('/v1/users', { method: 'DELETE' })).headers.get('allow')).toBe('GET, HEAD, POST');
  });

  it('is told by the headers to run, frame, guess and keep nothing', async () => {
    for (const path of ['/v1/me', '/v1/nothing', '/health/live', '/openapi.json']) {
      const { headers } = await at(path);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
    expect((await at('/v1/me')).headers.get('cache-control')).toBe('no-store');
  });

  it('stands in the log by its id, without what it asked for', async () => {
    const id = (await at('/v1/users?cursor=secret')).headers.get('x-request-id') ?? 'none';
    const line = await eventually(() =>
      api
        .output()
        .split('\n')
        .find((text) => text.includes(id)),
    );
    expect(JSON.parse(line)).toMatchObject({ message: { method: 'GET', route: '/v1/users', status: 400 } });
    expect(api.output()).not.toContain('secret');
    expect(api.output()).not.toContain(database.adminKey);
  });
});

describe('the documentation', () => {
  it('is a page that loads its script and style from here, and runs no script of its own text', async () => {
    const page = await call(`${api.url}/docs`);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(page.headers.get('content-security-policy')).not.toContain('unsafe');
    const sources = [...page.text.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, source]) => source ?? '');
    expect(sources).toEqual(expect.arrayContaining(['/docs/swagger-ui.css', '/docs/swagger-ui-bundle.js']));
    for (const source of sources) expect([source, (await call(api.url + source)).status]).toEqual([source, 200]);
    expect(page.text).not.toMatch(/<script>|https?:/);
  });

  it('names the key, the Idempotency-Key of every POST, and the problems of each operation', async () => {
    const document = (await call(`${api.url}/openapi.json`)).body as unknown as {
      paths: Record<
        string,
        Record<string, { parameters?: { name: string }[]; responses: object; security?: object[] }>
      >;
    };
    for (const [path, methods] of Object.entries(document.paths)) {
      for (const [method, operation] of Object.entries(methods)) {
        const isPrivate = path.startsWith('/v1/') && !OPEN.includes(`${method.toUpperCase()} ${path}`);
        const names = operation.parameters?.map(({ name }) => name) ?? [];
        expect([path, method, names.includes('Idempotency-Key')]).toEqual([
          path,
          method,
          isPrivate && method === 'post',
        ]);
        const security = isPrivate ? [{ apiKey: [] }, { session: [] }] : undefined;
        expect([path, method, operation.security]).toEqual([path, method, security]);
        expect(operation.responses).toHaveProperty('default');
      }
    }
  });
});

describe('health', () => {
  it('is live and ready without a key', async () => {
    expect((await call(`${api.url}/health/live`)).status).toBe(200);
    expect((await call(`${api.url}/health/ready`)).body).toEqual({ status: 'ok', failing: [] });
  });

  it('is not ready on a database that was not migrated, and says so', async () => {
    const empty = await createEmptyDatabase();
    const early = await startApi({ DATABASE_URL: empty.url });
    const answer = await call(`${early.url}/health/ready`);
    await early.stop();
    await empty.drop();
    expect([answer.status, answer.body?.['failing']]).toEqual([
      503,
      [{ part: 'migrations', reason: expect.any(String) }],
    ]);
  });

  it('says that Postgres is away, and recovers without a restart', async () => {
    const { proxy, behind, me } = await behindProxy();
    proxy.cut();
    const refused = await me();
    expect([refused.status, refused.body?.['code']]).toEqual([503, 'database-is-not-available']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    const ready = await call(`${behind.url}/health/ready`);
    expect(ready.status).toBe(503);
    expect(ready.body?.['failing']).toContainEqual({ part: 'postgres', reason: expect.any(String) });
    expect((await call(`${behind.url}/health/live`)).status).toBe(200);

    proxy.mend();
    await eventually(async () => (await me()).status === 200, { what: 'the recovery' });
  }, 30_000);
});

describe('without its Redis', () => {
  it('is ready but degraded, and whole again when Redis is back', async () => {
    const proxy = await proxyTo(testRedisUrl());
    ends.push(() => proxy.close());
    const behind = await startApi({ DATABASE_URL: database.url, REDIS_URL: proxy.url });
    ends.push(() => behind.stop('SIGKILL'));
    const ready = (): Promise<Answer> => call(`${behind.url}/health/ready`);
    expect((await ready()).body).toEqual({ status: 'ok', failing: [] });

    proxy.cut();
    const failing = [{ part: 'queues', reason: expect.any(String) }];
    await eventually(async () => (await ready()).body?.['status'] === 'degraded', { what: 'the loss' });
    expect(await ready()).toMatchObject({ status: 200, body: { status: 'degraded', failing } });

    proxy.mend();
    await eventually(async () => (await ready()).body?.['status'] === 'ok', { what: 'the recovery' });
  }, 30_000);
});

describe('under overload', () => {
  it('answers what it took and refuses the rest at once, politely', async () => {
    const { proxy, behind, me } = await behindProxy();
    proxy.stall();
    const taken: Answer[] = [];
    const all = Array.from({ length: 600 }, () => me().then((answer) => taken.push(answer)));
    await eventually(() => taken.length >= 100, { what: 'the refusal of what is too much' });
    expect(new Set(taken.map(({ status, headers }) => `${status} ${headers.get('retry-after')}`))).toEqual(
      new Set(['503 1']),
    );
    expect((await call(`${behind.url}/health/live`)).status).toBe(200);

    proxy.mend();
    await Promise.all(all);
    // On a slow machine, some that were taken have waited too long for a connection by now: refused as politely.
    expect(new Set(taken.map(({ status }) => status))).toEqual(new Set([200, 503]));
    expect((await me()).status).toBe(200);
  }, 30_000);
});

describe('the end', () => {
  it('comes by SIGTERM with code 0, after what is in flight is answered', async () => {
    const { proxy, behind: ending, me } = await behindProxy();
    proxy.stall();
    const inFlight = me();
    await eventually(async () => (await call(`${ending.url}/health/live`)).status === 200);
    const ended = ending.stop();
    await eventually(() => ending.output().includes('"stopping"'));
    proxy.mend();
    expect((await inFlight).status).toBe(200);
    expect(await ended).toBe(0);
  }, 30_000);

  it('does not wait for connections on which nobody has asked for anything', async () => {
    const { behind: ending } = await behindProxy();
    const { hostname, port } = new URL(ending.url);
    const unused = connect(Number(port), hostname);
    await once(unused, 'connect');
    const before = Date.now();
    expect(await ending.stop()).toBe(0);
    expect(Date.now() - before).toBeLessThan(3_000);
    unused.destroy();
  }, 30_000);

  it('comes within 10 s even when a request never ends', async () => {
    const { proxy, behind: ending, me } = await behindProxy();
    proxy.stall();
    const cutOff = expect(me()).rejects.toThrow();
    await eventually(async () => (await call(`${ending.url}/health/live`)).status === 200);
    const before = Date.now();
    expect(await ending.stop()).toBe(1);
    expect(Date.now() - before).toBeLessThan(10_000);
    await cutOff;
  }, 30_000);

  it('comes before the start with one line, when there is no database', async () => {
    await expect(startApi({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' })).rejects.toThrow(
      'The API did not start',
    );
    await expect(startApi({})).rejects.toThrow('DATABASE_URL is not set');
    await expect(startApi({ DATABASE_URL: 'mysql://x' })).rejects.toThrow('DATABASE_URL');
  }, 30_000);
});
