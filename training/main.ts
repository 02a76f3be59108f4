/** npm run train -- --data DIR [--only NAME]... [--with FILE] [--embeddings TGZ]: makes the models of models/ again. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { TaskContext } from './lib/task.js';
import { TASKS } from './registry.js';

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    only: { type: 'string', multiple: true },
    with: { type: 'string' },
    embeddings: { type: 'string' },
    out: { type: 'string', default: 'models' },
  },
});
if (values.data === undefined) throw new Error('Say where the corpora are: npm run train -- --data DIR');
const unknown = values.only?.filter((name) => !TASKS.some((task) => task.name === name)) ?? [];
if (unknown.length > 0) {
  throw new Error(`There is no model ${unknown.join(', ')}; there are ${TASKS.map(({ name }) => name).join(', ')}.`);
}
const context: TaskContext = {
  data: resolve(values.data),
  ...(values.with !== undefined && { corrections: resolve(values.with) }),
  ...(values.embeddings !== undefined && { embeddings: resolve(values.embeddings) }),
  print,
};
const began = performance.now();
mkdirSync(values.out, { recursive: true });
for (const task of TASKS) {
  if (values.only && !values.only.includes(task.name)) continue;
  const start = performance.now();
  print(`${task.name}: training …`);
  const bytes = await task.train(context);
  writeFileSync(join(values.out, `${task.name}.bin`), bytes);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  print(`${task.name}: ${(bytes.length / 1e6).toFixed(2)} MB after ${seconds} s`);
  await task.report?.(context);
}
print(`all after ${((performance.now() - began) / 1000).toFixed(0)} s`);
