/**
 * npm run train -- --data DIR [--embeddings TGZ] [--out DIR]: makes the models of models/ again.
 * npm run train -- --with FILE [--force] [--out DIR]: adapts them to what editors corrected.
 * Both together: makes them, then adapts them. --only NAME, as often as needed: only these models.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { learn } from './corrections/learn.js';
import { LEARNERS } from './corrections/learners.js';
import { measureWith } from './corrections/measure-in-thread.js';
import type { TaskContext } from './lib/task.js';
import { TASKS } from './registry.js';

/** Where a running Claimdesk looks for a newsroom's own models, unless it is told another folder. */
const OWN_MODELS = '.claimdesk/models';
const MODELS = 'models';

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    only: { type: 'string', multiple: true },
    with: { type: 'string' },
    force: { type: 'boolean', default: false },
    embeddings: { type: 'string' },
    out: { type: 'string' },
  },
});

const wanted = (name: string): boolean => values.only?.includes(name) ?? true;

async function make(context: TaskContext, out: string): Promise<void> {
  const began = performance.now();
  mkdirSync(out, { recursive: true });
  for (const task of TASKS) {
    if (!wanted(task.name)) continue;
    const start = performance.now();
    print(`${task.name}: training …`);
    const bytes = await task.train(context);
    writeFileSync(join(out, `${task.name}.bin`), bytes);
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    print(`${task.name}: ${(bytes.length / 1e6).toFixed(2)} MB after ${seconds} s`);
    await task.report?.(context);
  }
  print(`all after ${((performance.now() - began) / 1000).toFixed(0)} s`);
}

async function adapt(file: string, out: string): Promise<void> {
  const learners = LEARNERS.filter(({ model }) => wanted(model));
  const used = await learn({ file, out, force: values.force, learners, measure: measureWith, print });
  print('');
  if (used.length === 0) print(`Nothing was written: ${out} is as it was.`);
  else print(`Written to ${out}: ${used.join(', ')}. The worker uses them from its next start on.`);
}

async function run(): Promise<void> {
  const { data, with: file, embeddings, out } = values;
  if (data === undefined && file === undefined) {
    throw new Error('Say what to learn from: the corpora by --data DIR, or what editors corrected by --with FILE.');
  }
  const names = [...new Set([...TASKS.map(({ name }) => name), ...LEARNERS.map(({ model }) => model)])];
  const unknown = values.only?.filter((name) => !names.includes(name)) ?? [];
  if (unknown.length > 0) throw new Error(`There is no model ${unknown.join(', ')}; there are ${names.join(', ')}.`);
  if (data !== undefined) {
    const context = {
      data: resolve(data),
      ...(embeddings !== undefined && { embeddings: resolve(embeddings) }),
      print,
    };
    await make(context, file === undefined ? (out ?? MODELS) : MODELS);
  }
  if (file !== undefined) await adapt(resolve(file), out ?? OWN_MODELS);
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
