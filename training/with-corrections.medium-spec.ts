/** `npm run train -- --with`, compiled and run as it is: from a file of corrections to models that claims are split by. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const COMPILING = 120_000;

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const PLACES = ['harbour', 'market', 'station', 'library', 'theatre', 'museum', 'school', 'bridge', 'tower', 'park'];
const BODIES = ['council', 'committee', 'ministry', 'board', 'court', 'mayor'];

/** A newsroom that leaves days out of its claims, and lets all else stand. */
function corrections(): string {
  const articles = PLACES.flatMap((place) => BODIES.map((body) => ({ place, body }))).map(({ place, body }, i) => {
    const dated = `The ${body} closed the old ${place} on ${DAYS[i % DAYS.length]}.`;
    const plain = `The ${body} opened a shop in the ${place}.`;
    const claim = (start: number, end: number, fields: object) => ({
      start,
      end,
      statement: 'A statement.',
      claimants: [],
      attribution: 'narrator',
      attributionChain: [],
      kind: 'assertion',
      ...fields,
    });
    const text = `${dated} ${plain}`;
    const claims = [
      claim(0, dated.indexOf(' on '), { decisions: ['re-anchored'], before: { end: dated.length } }),
      claim(dated.length + 1, text.length, { decisions: ['kept'] }),
    ];
    return { id: `article-${i}`, revision: 1, language: 'en', text, claims };
  });
  return articles.map((article) => `${JSON.stringify(article)}\n`).join('');
}

let folder: string;
const inside = (name: string): string => join(folder, name);
const train = (...args: string[]) => run(process.execPath, [inside('training/main.js'), ...args], { cwd: folder });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'claimdesk-train-'));
  copyFileSync('package.json', inside('package.json'));
  for (const name of ['models', 'node_modules']) symlinkSync(resolve(name), inside(name));
  symlinkSync('.', inside('dist'));
  writeFileSync(inside('corrections.jsonl'), corrections());
  await run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.training.json', '--outDir', folder]);
}, COMPILING);
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run train -- --with', () => {
  it(
    'moves the edges of claims as editors did, on articles that it has not learnt from',
    async () => {
      const { stdout } = await train('--with', 'corrections.jsonl', '--out', 'own');
      expect(stdout).toMatch(/^120 decisions in 60 article revisions: \d+ to learn from, \d+ held out\.$/m);
      const [, held, before, after] = /places +\d+ of (\d+), (\d+) % .*? (\d+) % /.exec(stdout) ?? [];
      expect(Number(held)).toBeGreaterThan(10);
      expect([before, after]).toEqual(['50', '100']);
      expect(existsSync(inside('own/edges.bin'))).toBe(true);
    },
    COMPILING,
  );

  it('learns nothing from a file with a broken line, and says which', async () => {
    writeFileSync(inside('broken.jsonl'), `${corrections()}{"id":\n`);
    const failed = train('--with', 'broken.jsonl', '--out', 'none');
    await expect(failed).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('line 61 is not JSON') });
    expect(existsSync(inside('none'))).toBe(false);
  });

  it('names the models there are where one is unknown', async () => {
    const failed = train('--with', 'corrections.jsonl', '--only', 'edge');
    await expect(failed).rejects.toMatchObject({
      stderr: expect.stringContaining('There is no model edge; there are'),
    });
  });
});
