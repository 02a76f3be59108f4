/** npm run evaluate -- --data DIR [--gold DIR] [--only TITLE]... [--check]: measures the splitter and writes docs/splitter.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as prettier from 'prettier';
import { attributions } from './evaluation/attributions.js';
import { checkWorthiness } from './evaluation/check-worthiness.js';
import type { Evaluation } from './evaluation/figure.js';
import { furnitureFigures } from './evaluation/furniture.js';
import { goldArticleFigures, outsideGoldFigures } from './evaluation/gold-articles.js';
import { planSentenceFigures } from './evaluation/plan-sentences.js';
import { plansAndKinds } from './evaluation/plans-and-kinds.js';
import { propositions } from './evaluation/propositions.js';
import { section, withFigures } from './evaluation/report.js';
import { segmentation } from './evaluation/segmentation.js';
import { treebank } from './evaluation/treebank.js';

const EVALUATIONS: readonly Evaluation[] = [
  attributions,
  goldArticleFigures,
  outsideGoldFigures,
  furnitureFigures,
  checkWorthiness,
  planSentenceFigures,
  plansAndKinds,
  propositions,
  treebank,
  segmentation,
];
const DOCUMENT = join('docs', 'splitter.md');

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    gold: { type: 'string', default: join('training', 'gold', 'articles') },
    only: { type: 'string', multiple: true },
    check: { type: 'boolean', default: false },
  },
});
if (values.data === undefined) throw new Error('Say where the corpora are: npm run evaluate -- --data DIR');
const { only } = values;
const chosen = EVALUATIONS.filter(({ title }) => only === undefined || only.includes(title));
if (chosen.length === 0) {
  throw new Error(
    `There is no evaluation of that title; there are ${EVALUATIONS.map(({ title }) => title).join(', ')}.`,
  );
}
const context = { data: resolve(values.data), gold: resolve(values.gold) };
const sections: string[] = [];
for (const evaluation of chosen) {
  const made = section(evaluation, evaluation.figures(context));
  process.stdout.write(`${made}\n`);
  sections.push(made);
}
if (only === undefined) await intoDocument(sections);

/** Writes the document, or with --check only compares. */
async function intoDocument(made: readonly string[]): Promise<void> {
  const before = readFileSync(DOCUMENT, 'utf8');
  const options = (await prettier.resolveConfig(DOCUMENT)) ?? {};
  const after = await prettier.format(withFigures(before, made), { ...options, filepath: DOCUMENT });
  if (after === before) return;
  if (values.check) throw new Error(`The figures of ${DOCUMENT} are not these: run npm run evaluate without --check.`);
  writeFileSync(DOCUMENT, after);
}
