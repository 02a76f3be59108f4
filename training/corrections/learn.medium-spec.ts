/** Learning from a file of corrections: what is used, what is not, and what is said about it. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TrainingExample } from '#domain';
import { baseOf, modelBytes } from '../../libs/extraction/src/learning/load-model.js';
import { Model } from '../../libs/extraction/src/learning/model.js';
import { isHeldOut } from './held-out.js';
import { learn, type Learning } from './learn.js';
import type { Learner } from './learner.js';
import type { Agreement } from './measure.js';

const MODEL = 'word-classes';
const FEATURE = 4711;

/** Learns one weight, so that a splitter can be told by its folder. */
const learner: Learner = {
  model: MODEL,
  measures: ['kinds'],
  unusableAs: 'as they are for a test',
  learn: (_model, examples) => ({
    lessons: examples.length,
    unusable: 2,
    changes: new Map([['classes', new Map([[FEATURE, new Map([[0, 5]])]])]]),
  }),
};

let folder: string;
let out: string;
let lines: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimdesk-learn-'));
  out = join(folder, 'own', 'models');
  lines = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

function corrections(articles: number, language = 'en'): string {
  const file = join(folder, 'corrections.jsonl');
  const examples = Array.from({ length: articles }, (_, i) => ({
    id: `article-${i}`,
    revision: 1,
    language,
    text: 'The port grew.',
    claims: [
      {
        start: 0,
        end: 14,
        decisions: ['kept'],
        statement: 'The port grew.',
        claimants: [],
        attribution: 'narrator',
        attributionChain: [],
        kind: 'assertion',
      },
    ],
  }));
  writeFileSync(file, examples.map((example) => `${JSON.stringify(example)}\n`).join(''));
  return file;
}

const learnt = (models: string): boolean =>
  existsSync(join(models, `${MODEL}.bin`)) &&
  Model.read(readFileSync(join(models, `${MODEL}.bin`)))
    .table('classes')
    .weight(FEATURE) !== 0;

/** A splitter that agrees on the first held-out decisions: so many by the old weights, so many by the new. */
const agreeing =
  (before: number, after: number): Learning['measure'] =>
  (models, examples) => {
    const kinds = examples.map((_, i) => i < (learnt(models) ? after : before));
    return Promise.resolve({
      'claims found': [],
      places: [],
      'check-worthiness': [],
      claimants: [],
      kinds,
      plans: [],
    } satisfies Agreement);
  };

const run = (changes: Partial<Learning> = {}): Promise<string[]> =>
  learn({
    file: changes.file ?? corrections(40),
    out,
    force: false,
    learners: [learner],
    measure: agreeing(2, 4),
    print: (line) => lines.push(line),
    ...changes,
  });

describe('learning from corrections', () => {
  it('writes weights that agree with editors more than the old ones, and says which model they stand in for', async () => {
    expect(await run()).toEqual([MODEL]);
    expect(learnt(out)).toBe(true);
    const model = Model.read(readFileSync(join(out, `${MODEL}.bin`))).content();
    expect(model.settings).toMatchObject({ base: baseOf(modelBytes(MODEL)) });
    const ids = Array.from({ length: 40 }, (_, i) => `article-${i}`);
    const held = ids.filter(isHeldOut).length;
    expect(lines[0]).toBe(`40 decisions in 40 article revisions: ${40 - held} to learn from, ${held} held out.`);
    expect(lines.join('\n')).toMatch(
      /learnt from \d+ decisions, 2 could not be used .*\n.*\n {2}kinds +2 of .* 4 of .*\+2/,
    );
  });

  it('never learns from an article that is held out', async () => {
    const taught: string[] = [];
    const spying: Learner = {
      ...learner,
      learn: (model, examples) => {
        taught.push(...examples.map(({ id }) => id));
        return learner.learn(model, examples);
      },
    };
    const measured: string[] = [];
    const measure: Learning['measure'] = (models, examples: readonly TrainingExample[]) => {
      measured.push(...examples.map(({ id }) => id));
      return agreeing(2, 4)(models, examples);
    };
    await run({ learners: [spying], measure });
    expect(taught.filter(isHeldOut)).toEqual([]);
    expect(measured.filter((id) => !isHeldOut(id))).toEqual([]);
    expect(new Set([...taught, ...measured]).size).toBe(40);
  });

  it('keeps the old weights where the new ones are worse, unless it is forced', async () => {
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, `${MODEL}.bin`), modelBytes(MODEL));
    expect(await run({ measure: agreeing(4, 3) })).toEqual([]);
    expect(learnt(out)).toBe(false);
    expect(lines.at(-1)).toBe('  It got worse: kept the old weights (--force uses the new ones all the same).');
    expect(await run({ measure: agreeing(4, 3), force: true })).toEqual([MODEL]);
    expect(learnt(out)).toBe(true);
  });

  it('keeps the old weights where nothing was held out to judge by', async () => {
    const measure = (): Promise<Agreement> =>
      Promise.resolve({ 'claims found': [], places: [], 'check-worthiness': [], claimants: [], kinds: [], plans: [] });
    expect(await run({ measure })).toEqual([]);
    expect(lines.at(-1)).toContain('No decision on them speaks of this: kept the old weights');
    expect(existsSync(out)).toBe(false);
  });

  it('does not learn from a handful', async () => {
    expect(await run({ file: corrections(6) })).toEqual([]);
    expect(lines.at(-1)).toMatch(/it takes at least 10\. Kept the old weights\.$/);
  });

  it('leaves out what is in another language', async () => {
    expect(await run({ file: corrections(40, 'fi') })).toEqual([]);
    expect(lines.slice(0, 2)).toEqual([
      '0 decisions in 0 article revisions: 0 to learn from, 0 held out.',
      'Left out: 40 revisions in other languages.',
    ]);
  });

  it('writes nothing when a line is broken', async () => {
    const file = corrections(40);
    writeFileSync(file, `${readFileSync(file, 'utf8')}{"id":\n`);
    await expect(run({ file })).rejects.toThrow('line 41 is not JSON');
    expect(existsSync(out)).toBe(false);
  });

  it('gives the same bytes for the same corrections', async () => {
    await run();
    const first = readFileSync(join(out, `${MODEL}.bin`));
    await run();
    expect(readFileSync(join(out, `${MODEL}.bin`))).toEqual(first);
  });
});
