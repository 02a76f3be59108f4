/** Page furniture in whole sentences: logistic regression on lines of our own, beside what speakers and newspapers say. */
import { furnitureFeatures } from '../libs/extraction/src/clean/furniture-features.js';
import { isFurniture } from '../libs/extraction/src/clean/furniture.js';
import { furnitureLines, type FurnitureLine } from './gold/furniture.js';
import { readJsonLines } from './lib/corpus-files.js';
import { trainLogistic, type Effort, type Example, type LinearModel } from './lib/logistic-regression.js';
import { writeModel } from './lib/model-writer.js';
import type { Task } from './lib/task.js';

const EFFORT: Effort = { rounds: 5, rate: 0.2, leastExamples: 2, byRatio: true };
/** Nobody has marked the corpora for furniture: each paragraph of theirs counts little. */
const OF_CORPORA = 0.1;
/** One in so many of the debates' sentences and of the newspapers' paragraphs is read. */
const EACH = { debates: 5, news: 3 };
const LONGEST = 420;
const WHOLE_SENTENCES = /[.!?]["”’]?$/;

/** Debates, in which people address people, and news: nearly nothing of them is furniture. */
export function corporaAsProse(data: string): Example[] {
  const said = readJsonLines<{ text: string }>(data, 'claimbuster/crowdsourced.jsonl.gz').map(({ text }) => text);
  const news = readJsonLines<{ text: string }>(data, 'polnear/train.jsonl.gz')
    .flatMap(({ text }) => text.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line.length < LONGEST && WHOLE_SENTENCES.test(line) && !isFurniture(line));
  return [...said.filter((_, i) => i % EACH.debates === 0), ...news.filter((_, i) => i % EACH.news === 0)].map(
    (words) => ({ features: furnitureFeatures(words), target: 0, weight: OF_CORPORA }),
  );
}

/** The model of the lines, and of what else is known to be prose. */
export const furnitureModel = (lines: readonly FurnitureLine[], prose: readonly Example[]): LinearModel =>
  trainLogistic(
    [
      ...lines.map(({ words, furniture }) => ({ features: furnitureFeatures(words), target: Number(furniture) })),
      ...prose,
    ],
    EFFORT,
  );

export const furniture: Task = {
  name: 'furniture',
  train({ data }) {
    const model = furnitureModel(furnitureLines(), corporaAsProse(data));
    return writeModel({ name: 'furniture', tables: { weights: { classes: 1, rows: model.rows(), least: 100 } } });
  },
};
