/** The command line where it needs a server or a database: ingesting, people, keys, queues, migrations. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrateQueues } from '#jobs/offer';
import { createEmptyDatabase, createTestDatabase, somebody, splitArticle, type TestDatabase } from '#testkit';
import { type RunningApi, startApi } from './support/api.js';
import { call } from './support/call.js';
import { claimdesk } from './support/claimdesk.js';

const REPORT = 'Mayor Ada Example said on Saturday that 40 percent of the bridges were closed.\n';

let folder: string;
let database: TestDatabase;
let api: RunningApi;
let environment: Record<string, string>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'claimdesk-operations-'));
  database = await createTestDatabase();
  await migrateQueues(database.url);
  const { actor } = await somebody(database.dataSource);
  await splitArticle(database.dataSource, actor, ['One bridge was closed.', 'Two were open.']);
  api = await startApi({ DATABASE_URL: database.url });
  environment = { DATABASE_URL: database.url, CLAIMDESK_DATA_DIR: join(folder, 'data') };
}, 60_000);

afterAll(async () => {
  await api.stop();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('claimdesk ingest', () => {
  const ingest = (files: string[], ...args: string[]) =>
    claimdesk(
      ['ingest', ...files, '--url', api.url, '--key-file', file('key', `${database.adminKey}\n`), ...args],
      environment,
    );

  it('sends files of every kind, and a second time finds them known', async () => {
    const articles = [
      { text: 'The first bridge was closed in May.' },
      { text: 'The second bridge was open in May.', title: 'Two' },
    ];
    const files = [
      file('one.txt', REPORT),
      file(
        'two.json',
        JSON.stringify({ text: 'Half of the bridges were built before 1950.', publishedAt: '2017-01-28T00:00:00Z' }),
      ),
      file('more.jsonl', articles.map((article) => `${JSON.stringify(article)}\n`).join('')),
    ];
    const first = await ingest(files);
    expect(first).toMatchObject({
      code: 0,
      stdout: `Sent to ${api.url}: 4 articles (4 new, 0 revised, 0 known already, 0 failed).\n`,
    });
    const second = await ingest(files);
    expect(second.stdout).toContain('(0 new, 0 revised, 4 known already, 0 failed)');
  });

  it('names what fails, sends the rest, and ends with 1', async () => {
    const lines = [
      '{"text":"   "}',
      '{"text":"A bridge that nobody knew was found in June."}',
      'no JSON',
      '{"texts":"?"}',
    ];
    const path = file('mixed.jsonl', lines.join('\n'));
    const { code, stdout, stderr } = await ingest([path]);
    expect(code).toBe(1);
    expect(stdout).toContain('4 articles (1 new, 0 revised, 0 known already, 3 failed)');
    for (const line of [1, 3, 4]) expect(stderr).toMatch(new RegExp(`^\\S+mixed\\.jsonl, line ${line}: \\S`, 'm'));
    expect(stderr).toContain('3 articles failed: see above; the others are stored.');
  });

  it.each([
    ['a file that is not there', ['nowhere.txt'], [], 2, /^There is no file "nowhere.txt"; nothing was sent\.\n$/],
    ['a wrong key', [], ['--key', 'cdk_wrong'], 1, /key/i],
    [
      'a server that is not there',
      [],
      ['--url', 'http://127.0.0.1:9'],
      1,
      /^No server answers at http:\/\/127\.0\.0\.1:9 /,
    ],
    ['a desk that is not there', [], ['--desk', 'nowhere'], 1, /desk/],
  ])('says what is wrong with %s', async (_, files: string[], args: string[], exitCode, words) => {
    const keyed = args.includes('--key') ? [] : ['--key', database.adminKey];
    const names = files.length > 0 ? files : [file('one.txt', REPORT)];
    const { code, stderr } = await claimdesk(['ingest', ...names, '--url', api.url, ...keyed, ...args], environment);
    expect(code).toBe(exitCode);
    expect(stderr).toMatch(words);
  });
});

describe('operations', () => {
  it('add people with a key that lets them in, list them, and make further keys', async () => {
    const person = ['user', 'add', 'Ada@Example.org', '--name', 'Ada Example', '--role', 'editor', 'approver'];
    const added = await claimdesk(person, environment);
    expect(added.code).toBe(0);
    const first = added.stdout.trim();
    expect(first).toMatch(/^cdk_[\w-]{43}$/);
    const made = await claimdesk(['key', 'create', 'ada@example.org'], environment);
    for (const apiKey of [first, made.stdout.trim()]) {
      const { status, body } = await call(`${api.url}/v1/me`, { apiKey });
      expect({ status, body }).toMatchObject({
        status: 200,
        body: { name: 'Ada Example', roles: ['editor', 'approver'] },
      });
    }
    const { stdout } = await claimdesk(['user', 'list', '--json'], environment);
    expect(stdout).not.toContain(first);
    expect((JSON.parse(stdout) as { email: string }[]).map(({ email }) => email)).toContain('ada@example.org');
  });

  it.each([
    ['an address twice', ['user', 'add', 'admin@localhost', '--name', 'A', '--role', 'editor'], 1, /already here/],
    ['no address', ['user', 'add', 'nobody', '--name', 'A', '--role', 'editor'], 2, /not an e-mail address/],
    [
      'an unknown role',
      ['user', 'add', 'a@example.org', '--name', 'A', '--role', 'boss'],
      2,
      /Allowed choices are editor/,
    ],
    ['an unknown desk', ['user', 'add', 'a@example.org', '--name', 'A', '--role', 'editor', '--desk', 'x'], 1, /desk/],
    ['a key for a stranger', ['key', 'create', 'nobody@example.org'], 1, /^Nobody here has the address/],
    ['a key that has expired', ['key', 'create', 'admin@localhost', '--expires-at', '2017-01-28'], 2, /has passed/],
    ['an unknown desk’s queue', ['queue', 'rebuild', '--desk', 'nowhere'], 1, /^There is no desk "nowhere": .*general/],
    ['a database that is away', ['user', 'list'], 1, /^Postgres cannot be reached \(.*\): check DATABASE_URL/],
  ])('refuse %s', async (name, args, exitCode, words) => {
    const away = name.includes('away') ? { DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' } : {};
    const { code, stdout, stderr } = await claimdesk(args, { ...environment, ...away });
    expect({ code, stdout }).toEqual({ code: exitCode, stdout: '' });
    expect(stderr).toMatch(words);
  });

  it('fill the queues anew, and find that the history gives the current state', async () => {
    const rebuilt = await claimdesk(['queue', 'rebuild'], environment);
    expect(rebuilt).toMatchObject({ code: 0, stdout: expect.stringMatching(/^general: 2 waiting claims offered\.$/m) });
    const taken = await call(`${api.url}/v1/reviews/next`, { method: 'POST', apiKey: database.adminKey, json: {} });
    expect(taken.status).toBe(200);
    const check = await claimdesk(['rebuild', '--check'], environment);
    expect(check).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^The history gives the current state exactly: /),
    });
  });

  it('bring an empty database up to date, also two at once, and make one admin', async () => {
    const empty = await createEmptyDatabase();
    const dataDir = join(folder, 'migrated');
    const own = { DATABASE_URL: empty.url, CLAIMDESK_DATA_DIR: dataDir };
    const both = await Promise.all([claimdesk(['migrate'], own), claimdesk(['migrate'], own)]);
    expect(both.map(({ code, stderr }) => ({ code, stderr }))).toEqual(Array(2).fill({ code: 0, stderr: '' }));
    expect(both.filter(({ stdout }) => stdout.includes("The admin's key is in"))).toHaveLength(1);
    expect(statSync(join(dataDir, 'admin-key')).mode & 0o777).toBe(0o600);
    const key = readFileSync(join(dataDir, 'admin-key'), 'utf8');
    expect(await claimdesk(['migrate'], own)).toMatchObject({ code: 0, stdout: 'The database is up to date.\n' });
    expect(readFileSync(join(dataDir, 'admin-key'), 'utf8')).toBe(key);
    await empty.drop();
  });
});
