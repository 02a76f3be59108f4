/** The command line where it needs no server: help, splitting, verifying; what it prints, and what it says of what it cannot do. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportLog, sequence } from '#ledger';
import { createTestDatabase, somebody, splitArticle } from '#testkit';
import { claimdesk } from './support/claimdesk.js';

const REPORT =
  'HARBOUR, Jan 28 (Harbour Wire) - Mayor Ada Example said on Saturday that 40 percent of the bridges were closed.\n\n' +
  'She said the ministry plans to open the old bridge in July.\n\n' +
  'According to the ministry, the works cost 3 million euros in 2016.\n';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimdesk-cli-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A JSON document that a command has printed. */
function parsed<T>(text: string): T {
  return JSON.parse(text) as T;
}

interface Split {
  readonly id?: unknown;
  readonly error?: string;
  readonly claims: { text: string; start: number; end: number; content: { start: number; end: number }[] }[];
  readonly attributions: { cue: { start: number; end: number }[] }[];
}

describe('the help', () => {
  it.each(['up', 'split', 'ingest', 'verify', 'user add', 'key create', 'migrate'])(
    'of %s shows how it is used',
    async (name) => {
      const { code, stdout } = await claimdesk([...name.split(' '), '--help']);
      expect(code).toBe(0);
      expect(stdout).toMatch(new RegExp(`^Usage: claimdesk ${name} `));
      expect(stdout).toMatch(/\nExamples:\n {2}\S/);
    },
  );

  it('is what comes of no command, and names every one', async () => {
    const { code, stdout } = await claimdesk([]);
    expect(code).toBe(0);
    for (const name of ['up', 'split', 'ingest', 'verify', 'user', 'key', 'queue', 'migrate', 'rebuild']) {
      expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'));
    }
  });

  it('is offered where a command line cannot be understood', async () => {
    const { code, stdout, stderr } = await claimdesk(['splitt']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Did you mean split?');
  });
});

describe('claimdesk split', () => {
  it('prints a table', async () => {
    const { code, stdout } = await claimdesk(['split', file('report.txt', REPORT), '--published-at', '2017-01-28']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Ada Example .*40 percent.* quantity /m);
    expect(stdout).toMatch(/ plan .* 2017-07-01\.\.2017-07-31$/m);
  });

  it('prints JSON whose offsets point into the text as it was given', async () => {
    const text = `\u00a0\r\n${REPORT}`;
    const { code, stdout } = await claimdesk(['split', '-', '--json'], {}, text);
    expect(code).toBe(0);
    const { claims, attributions } = parsed<Split>(stdout);
    expect(claims.length).toBeGreaterThanOrEqual(3);
    expect(attributions.length).toBeGreaterThanOrEqual(3);
    for (const claim of claims) expect(text.slice(claim.start, claim.end)).toBe(claim.text);
  });

  it('reads and writes a document a line, and answers a bad one in its place', async () => {
    const lines = [
      JSON.stringify({ id: 7, text: REPORT, publishedAt: '2017-01-28T00:00:00Z' }),
      'no JSON',
      '{"id":"b"}',
    ];
    const { code, stdout, stderr } = await claimdesk(['split', '--jsonl', '-'], {}, `${lines.join('\n')}\n`);
    expect(code).toBe(1);
    const [first, second, third] = stdout
      .trimEnd()
      .split('\n')
      .map(parsed<Split>);
    expect(first?.id).toBe(7);
    expect(first?.claims.length).toBeGreaterThanOrEqual(3);
    expect(second).toEqual({ id: null, error: 'this is not JSON' });
    expect(third).toMatchObject({ id: 'b', error: expect.stringContaining('"text"') });
    expect(stderr).toMatch(/^Line 2: this is not JSON\nLine 3: .*\n2 of 3 lines could not be split/);
  });

  it('takes the article out of a page', async () => {
    const page = `<html><head><title>Bridges</title></head><body><nav>Menu Sport Weather</nav><article>${REPORT.split(
      '\n\n',
    )
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join('')}</article></body></html>`;
    const { code, stdout } = await claimdesk(['split', file('page.html', page), '--json']);
    expect(code).toBe(0);
    const { text, claims } = parsed<Split & { text: string }>(stdout);
    expect(text).not.toContain('Weather');
    for (const claim of claims) expect(text.slice(claim.start, claim.end)).toBe(claim.text);
  });

  it('lets no escape sequence of an article reach the terminal', async () => {
    const { stdout } = await claimdesk(
      ['split', '-'],
      {},
      'The mayor said on Monday that 40 \u001b]0;x\u0007percent of bridges were closed.',
    );
    expect(stdout).toContain('40');
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
  });

  it.each([
    ['a file that is not there', ['split', 'nowhere.txt'], 1, /^There is no file "nowhere.txt": .*\n$/],
    ['a folder', ['split', tmpdir()], 1, /^".*" is a folder: .*\n$/],
    ['a time that is none', ['split', '-', '--published-at', '2017-02-30'], 2, /2017-02-30.*Give a day/],
    ['both kinds of JSON', ['split', '-', '--json', '--jsonl'], 2, /cannot be used with/],
  ])('refuses %s', async (_, args, exitCode, words) => {
    const { code, stdout, stderr } = await claimdesk(args);
    expect({ code, stdout }).toEqual({ code: exitCode, stdout: '' });
    expect(stderr).toMatch(words);
  });

  it('refuses bytes that are not UTF-8', async () => {
    const { code, stderr } = await claimdesk(['split', '-'], {}, Buffer.from([0x61, 0xff, 0xfe]));
    expect(code).toBe(1);
    expect(stderr).toBe('standard input holds bytes that are not UTF-8: convert it and try again.\n');
  });
});

describe('claimdesk verify', () => {
  let lines: string[];

  beforeAll(async () => {
    const database = await createTestDatabase();
    const { actor } = await somebody(database.dataSource);
    // Line separators that JSON leaves unescaped end no line of an export.
    await splitArticle(database.dataSource, actor, ['One bridge was\u2028closed.', 'Two were open.'], { kind: 'rule' });
    while ((await sequence(database.dataSource)) > 0);
    lines = [];
    for await (const line of exportLog(database.dataSource)) lines.push(line);
    await database.drop();
  });

  const verify = (changed: string[], ...args: string[]) =>
    claimdesk(['verify', file('changed.jsonl', changed.join('')), ...args]);

  it('counts the events of an export that is as it was written', async () => {
    const { code, stdout } = await verify(lines);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringMatching(
        new RegExp(`^Intact: ${lines.length} events of \\d+ subjects, .*\\nLast hash: [0-9a-f]{64}\\n$`),
      ),
    });
  });

  it.each<[string, (whole: string[]) => string[], RegExp]>([
    [
      'a word that was changed',
      (whole) => whole.map((line) => line.replace('"kind":"rule"', '"kind":"plan"')),
      /line \d+, position \d+, event \S+: its content was changed after it was written\.$/,
    ],
    [
      'an event that was dropped',
      (whole) => whole.toSpliced(3, 1),
      /line 4, position 5, .*stands where position 4 should/,
    ],
    [
      'two that were swapped',
      (whole) => whole.toSpliced(2, 2, whole[3] ?? '', whole[2] ?? ''),
      /line 3, position 4, .*stands where position 3 should/,
    ],
    ['a line that is no event', (whole) => [...whole, '{}\n'], /line \d+: this line is not an event of a history/],
  ])('finds %s', async (_, tamper, words) => {
    const { code, stdout, stderr } = await verify(tamper(lines));
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^Broken: .*changed\.jsonl, line \d+/);
    expect(stderr.trimEnd()).toMatch(words);
  });

  it('finds a tail that was cut against another export, and only so', async () => {
    const whole = file('whole.jsonl', lines.join(''));
    expect((await verify(lines.slice(0, -1))).code).toBe(0);
    const { code, stderr } = await verify(lines.slice(0, -1), '--against', whole);
    expect(code).toBe(1);
    expect(stderr).toContain('the other export has this entry, and this one ends before it');
    expect((await verify(lines, '--against', file('earlier.jsonl', lines.slice(0, -2).join('')))).code).toBe(0);
  });
});
