/** The preview of a source over HTTP: this machine's own services stay out of reach. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { createTestDatabase, somebody, type TestDatabase } from '#testkit';
import { type RunningApi, startApi } from './support/api.js';
import { call } from './support/call.js';

let database: TestDatabase;
let api: RunningApi;
let apiKey: string;
let inside: Server;
let connections = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  api = await startApi({ DATABASE_URL: database.url });
  apiKey = (await somebody(database.dataSource)).apiKey;
  inside = createServer(() => (connections += 1)).listen(8080, '127.0.0.1');
  // Where another program has the port, that one must stay out of reach as well.
  await Promise.race([once(inside, 'listening'), once(inside, 'error')]);
}, 60_000);

afterAll(async () => {
  inside?.close();
  await api?.stop();
  await database?.drop();
});

describe('the preview of a source', () => {
  it.each(['http://127.0.0.1:8080/', 'http://localhost:8080/', 'http://[::1]:8080/', 'http://0.0.0.0:8080/'])(
    'does not reach %s',
    async (url) => {
      const answer = await call(`${api.url}/v1/evidence/preview`, { method: 'POST', apiKey, json: { url } });
      expect(answer.body).toMatchObject({
        status: 422,
        code: expect.stringMatching(/^(address-is-not-allowed|page-was-not-found)$/),
        errors: [{ pointer: '/url' }],
      });
      expect(connections).toBe(0);
    },
  );

  it('says so when there is no such host', async () => {
    const json = { url: 'http://nothing-here.invalid/' };
    const answer = await call(`${api.url}/v1/evidence/preview`, { method: 'POST', apiKey, json });
    expect(answer.body).toMatchObject({ status: 422, code: 'page-was-not-found' });
  });
});
