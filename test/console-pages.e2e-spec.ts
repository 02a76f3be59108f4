/** The built console as the API serves it: one page at every address, and files that can be kept. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { request } from 'node:http';
import { once } from 'node:events';
import { brotliDecompressSync } from 'node:zlib';
import { createTestDatabase, type TestDatabase } from '#testkit';
import { type RunningApi, startApi } from './support/api.js';
import { type Answer, call } from './support/call.js';

let database: TestDatabase;
let api: RunningApi;

beforeAll(async () => {
  database = await createTestDatabase();
  api = await startApi({ DATABASE_URL: database.url });
}, 60_000);

afterAll(async () => {
  await api?.stop();
  await database?.drop();
});

const get = (path: string, headers = {}): Promise<Answer> => call(api.url + path, { headers });

/** The answer's bytes as they came; `fetch` unpacks them. */
async function getPacked(path: string, encoding: string): Promise<{ encoding: unknown; bytes: Buffer }> {
  const asked = request(api.url + path, { headers: { 'accept-encoding': encoding } }).end();
  const [answer] = (await once(asked, 'response')) as [AsyncIterable<Buffer> & { headers: Record<string, unknown> }];
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk);
  return { encoding: answer.headers['content-encoding'], bytes: Buffer.concat(chunks) };
}

async function scriptOfPage(): Promise<string> {
  const path = /src="(\/console-assets\/[^"]+\.js)"/.exec((await get('/worklist')).text)?.[1];
  if (path === undefined) throw new Error('the page loads no script');
  return path;
}

describe('the page of the console', () => {
  it.each(['/sign-in', '/set-up', '/worklist?state=queued', '/review/1', '/approve/1', '/articles', '/articles/1'])(
    'stands at %s',
    async (path) => {
      const answer = await get(path);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(answer.text).toContain('/console-assets/');
    },
  );

  it.each(['/claims/1', '/claimants', '/claimants/1', '/follow-ups', '/overview', '/admin', '/admin/people'])(
    'stands at %s',
    async (path) => {
      expect((await get(path)).status).toBe(200);
    },
  );

  it('is asked for again each time, and not sent again when it is the same', async () => {
    const answer = await get('/worklist');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    const known = await get('/review/1', { 'if-none-match': answer.headers.get('etag') ?? '' });
    expect([known.status, known.text]).toEqual([304, '']);
  });

  it('may load scripts and styles from here alone, and holds none itself', async () => {
    const answer = await get('/worklist');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(answer.text).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)[^>]*>/);
  });
});

describe('a file of the console', () => {
  it('whose name changes with its content is kept for a year', async () => {
    const answer = await get(await scriptOfPage());
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-type')).toMatch(/javascript/);
  });

  it('under a lasting name is asked for again', async () => {
    expect((await get('/console-assets/index.html')).headers.get('cache-control')).toBe('no-cache');
  });

  it('is sent as it was packed at the build, to whoever takes it so', async () => {
    const path = await scriptOfPage();
    const plain = await getPacked(path, 'identity');
    const packed = await getPacked(path, 'br');
    expect([plain.encoding, packed.encoding]).toEqual([undefined, 'br']);
    expect(brotliDecompressSync(packed.bytes).equals(plain.bytes)).toBe(true);
    expect(packed.bytes.length).toBeLessThan(plain.bytes.length);
  });

  it.each(['', 'nothing.js', '../api/src/main.js', '%2e%2e/apps/api/src/main.js', '..%2fapps/api/src/main.js'])(
    'is none at /console-assets/%s',
    async (path) => {
      const answer = await get(`/console-assets/${path}`);
      expect([403, 404]).toContain(answer.status);
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    },
  );
});
