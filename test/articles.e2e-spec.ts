/** Articles over HTTP: taken in once, read back exactly, and refused with nothing stored. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { recordClaims } from '#actions';
import { perform } from '#store';
import { createTestDatabase, NOW, somebody, type TestDatabase } from '#testkit';
import { type RunningApi, startApi } from './support/api.js';
import { type Answer, call } from './support/call.js';

const TEXT =
  'The ministry said on Saturday that exports had grown by four per cent.\n\nIt named no reason for the growth.';
const HTML = `<!doctype html><html lang="en"><head><title>Growth – Harbour Wire</title>
<meta property="og:title" content="Exports grow"><meta property="og:site_name" content="Harbour Wire">
<meta name="author" content="Ada Lund"><meta property="article:published_time" content="2017-01-28T17:30:00Z"></head>
<body><nav>Home News Sport</nav><article><h1>Exports grow</h1>
<p>The ministry said on Saturday that exports had grown by four per cent in the past year.</p>
<p>It named no reason for the growth, which was the third in a row, and promised more figures in July.</p>
</article></body></html>`;
/** JSON as it is sent, for what JSON.stringify would not write. */
const rawText = (bytes: string | number[]): Buffer =>
  Buffer.concat([Buffer.from('{"text":"'), Buffer.from(bytes as string), Buffer.from('"}')]);

let database: TestDatabase;
let api: RunningApi;
let editor: string;

beforeAll(async () => {
  database = await createTestDatabase();
  api = await startApi({ DATABASE_URL: database.url });
  editor = (await somebody(database.dataSource)).apiKey;
}, 60_000);

afterAll(async () => {
  await api?.stop();
  await database?.drop();
});

const post = (json: unknown, headers = {}): Promise<Answer> =>
  call(`${api.url}/v1/articles`, { method: 'POST', apiKey: editor, json, headers });
const get = (path: string): Promise<Answer> => call(`${api.url}/v1/articles${path}`, { apiKey: editor });

const typeOf = ({ headers }: Answer): string | undefined => headers.get('content-type')?.split(';')[0];

async function stored(): Promise<Record<string, number>> {
  const [row] = await database.dataSource.query<Record<string, number>[]>(
    `select (select count(*) from article)::int as articles, (select count(*) from article_revision)::int as texts,
       (select count(*) from event where subject_type = 'article')::int as events`,
  );
  return row ?? {};
}

describe('an article that is taken in', () => {
  it('is answered with its cleaned text, where it is, and that it waits to be split', async () => {
    const answer = await post({
      text: `Read more\n\n${TEXT}`,
      title: 'Exports',
      publishedAt: '2017-01-28T18:30:00+01:00',
    });
    const id = String(answer.body?.['id']);
    expect([answer.status, answer.headers.get('location')]).toEqual([202, `/v1/articles/${id}`]);
    expect(answer.body).toMatchObject({
      status: 'received',
      revision: 1,
      text: TEXT,
      title: 'Exports',
      publishedAt: '2017-01-28T17:30:00.000Z',
      desk: 'general',
      claimCount: 0,
    });
    expect((await get(`/${id}`)).body).toEqual(answer.body);
  });

  it('again is answered with 200 and changes nothing', async () => {
    const first = await post({ text: 'The same words come in twice.', url: 'https://example.org/twice' });
    const before = await stored();
    const second = await post({ text: 'The same words come in twice.', url: 'https://example.org/twice#comments' });
    expect([second.status, second.body?.['id']]).toEqual([200, first.body?.['id']]);
    expect(await stored()).toEqual(before);
  });

  it.each([
    ['the same URL', { url: 'https://example.org/changed' }],
    ['the same publisher and title', { publisher: 'Harbour Wire', title: 'A report that changes' }],
  ])('with another text at %s is a new revision of it; the old text stays', async (_, details) => {
    const first = await post({ text: `The report is new: ${JSON.stringify(details)}.`, ...details });
    const second = await post({ text: `The report is changed: ${JSON.stringify(details)}.`, ...details });
    expect(second.status).toBe(202);
    expect(second.body).toMatchObject({ id: first.body?.['id'], revision: 2, status: 'received' });
    const old = await get(`/${String(first.body?.['id'])}/revisions/1`);
    expect(old.body).toMatchObject({ revision: 1, text: first.body?.['text'], claims: [] });
    expect((await get(`/${String(first.body?.['id'])}/revisions/3`)).status).toBe(404);
  });

  it('as HTML gets the details that the page gives, and keeps those that are given', async () => {
    const answer = await post({ html: HTML, author: 'A. Lund' });
    expect(answer.status).toBe(202);
    expect(answer.body).toMatchObject({
      title: 'Exports grow',
      publisher: 'Harbour Wire',
      author: 'A. Lund',
      publishedAt: '2017-01-28T17:30:00.000Z',
      language: 'en',
      text: expect.stringMatching(/^The ministry said[^<]+in July\.$/),
    });
  });

  it('keeps its author out of the history', async () => {
    await post({ text: 'A report whose author can be forgotten.', author: 'Ada Q. Lund' });
    const [row] = await database.dataSource.query<{ events: number }[]>(
      `select count(*)::int as events from event where body::text like '%Ada Q. Lund%'`,
    );
    expect(row?.events).toBe(0);
  });

  it('is listed newest first, by filters, in pages that hold while others come in', async () => {
    const ids: unknown[] = [];
    for (let i = 1; i <= 5; i += 1) {
      ids.unshift(
        (await post({ text: `Listed report ${i}.`, publisher: 'List & Co', title: `No ${i}, 100%` })).body?.['id'],
      );
    }
    const first = (await get('?publisher=List%20%26%20Co&limit=2')).body;
    await post({ text: 'Listed report 6.', publisher: 'List & Co', title: 'No 6' });
    const second = (await get(`?publisher=List%20%26%20Co&limit=3&cursor=${String(first?.['nextCursor'])}`)).body;
    const items = [...(first?.['items'] as { id: string }[]), ...(second?.['items'] as { id: string }[])];
    expect(items.map(({ id }) => id)).toEqual(ids);
    expect(second?.['nextCursor']).toBeNull();
    expect((await get('?q=no%203,%20100%25')).body?.['items']).toMatchObject([{ title: 'No 3, 100%' }]);
    expect((await get('?publisher=List%20%26%20Co&status=split')).body?.['items']).toEqual([]);
  });
});

describe('a request that is repeated', () => {
  it('at once, and after a restart, takes the article in once and gets the first answer', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const body = { text: 'A report that is sent by a nervous program.', publisher: 'Nervous' };
    const answers = await Promise.all(Array.from({ length: 6 }, () => post(body, headers)));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(202);
    await api.stop('SIGKILL');
    api = await startApi({ DATABASE_URL: database.url });
    const articleId = String(answers[0]?.body?.['id']);
    const extraction = { language: 'en', claims: [], attributions: [] };
    await perform(database.dataSource, (tx) => recordClaims(tx, { articleId, revision: 1, extraction }, NOW));
    const again = await post(body, headers);
    expect([again.status, again.text]).toEqual([202, answers[0]?.text]);
    expect((await get('?publisher=Nervous')).body?.['items']).toHaveLength(1);
    expect((await post({ ...body, publisher: 'Others' }, headers)).status).toBe(422);
  }, 30_000);

  it('by many at once without a key is still one article', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => post({ text: 'Eight people send this report.' })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 200, 200, 202]);
    expect(new Set(answers.map(({ body }) => body?.['id'])).size).toBe(1);
  });
});

describe('bad input', () => {
  it.each<[string, unknown, number, string | null]>([
    ['no text', {}, 422, '/text'],
    ['an empty text', { text: '' }, 422, '/text'],
    ['white space', { text: ' \n\t\u00a0\u2003 ' }, 422, '/text'],
    ['page furniture', { text: 'Read more\n\nAdvertisement\n' }, 422, '/text'],
    ['text and HTML', { text: TEXT, html: HTML }, 422, '/html'],
    ['a URL alone', { url: 'https://example.org/' }, 422, '/text'],
    ['a text over 2 MB', { text: 'word '.repeat(400_001) }, 413, '/text'],
    ['a text over 2 MB by its bytes', { text: '\u20ac'.repeat(700_000) }, 413, '/text'],
    ['a body over any limit', { text: 'word '.repeat(800_000) }, 413, null],
    ['HTML with no article in it', { html: '<nav><a href="/">Home</a> <a href="/x">News</a></nav>' }, 422, null],
    ['a NUL character', { text: 'Some\0thing' }, 400, '/text'],
    ['a date that is none', { text: TEXT, publishedAt: '2017-02-30T10:00:00Z' }, 400, '/publishedAt'],
    ['a date in words', { text: TEXT, publishedAt: 'yesterday' }, 400, '/publishedAt'],
    ['an unknown field', { text: TEXT, claims: [] }, 400, '/claims'],
    ['a wrong type', { text: 5 }, 400, '/text'],
    ['null', { text: TEXT, title: null }, 400, '/title'],
    ['a list', [{ text: TEXT }], 400, ''],
    ['a language that is none', { text: TEXT, language: 'English, please' }, 400, '/language'],
    ['a desk that is not there', { text: TEXT, desk: 'nowhere' }, 422, '/desk'],
    ['a URL that is none', { text: TEXT, url: 'not a url' }, 422, '/url'],
    ['a URL of another kind', { text: TEXT, url: 'javascript:alert(1)' }, 422, '/url'],
    ['a title that is too long', { text: TEXT, title: 'x'.repeat(501) }, 400, '/title'],
  ])('%s gets a problem document, and nothing is stored', async (_, json, status, pointer) => {
    const before = await stored();
    const answer = await post(json);
    expect([answer.status, typeOf(answer)]).toEqual([status, 'application/problem+json']);
    expect(answer.body).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
    if (pointer !== null) expect(answer.body?.['errors']).toMatchObject([{ pointer }]);
    expect(await stored()).toEqual(before);
  });

  it.each([
    ['half of a surrogate pair', rawText('so \\ud83d far'), 400],
    ['bytes that are not UTF-8', rawText([0x73, 0xff, 0xfe]), 400],
    ['no JSON', Buffer.from('{"text": "half'), 400],
  ])('%s gets a problem document, and nothing is stored', async (_, raw, status) => {
    const before = await stored();
    const answer = await call(`${api.url}/v1/articles`, { method: 'POST', apiKey: editor, raw });
    expect([answer.status, typeOf(answer)]).toEqual([status, 'application/problem+json']);
    expect(await stored()).toEqual(before);
  });

  it('that a page hides in character references is stored as what a browser shows', async () => {
    const page = HTML.replace('four per cent', 'four&#0; per&#xD800; cent').replace(
      'Harbour Wire"',
      'Harbour&#0; Wire"',
    );
    const answer = await post({ html: page });
    expect(answer.status).toBe(202);
    expect(String(answer.body?.['text']).isWellFormed()).toBe(true);
    expect(answer.text).not.toContain('\\u0000');
  });

  it('gets 401 without a key, 403 from an auditor, and the article is not stored', async () => {
    const before = await stored();
    const auditor = (await somebody(database.dataSource, ['auditor'])).apiKey;
    const url = `${api.url}/v1/articles`;
    expect((await call(url, { method: 'POST', json: { text: TEXT } })).status).toBe(401);
    expect((await call(url, { method: 'POST', json: { text: TEXT }, apiKey: auditor })).status).toBe(403);
    expect(await stored()).toEqual(before);
  });
});
