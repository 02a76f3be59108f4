/** Edges: a model that knows nothing yet. Where claims begin and end is laid down by rules, until editors teach otherwise. */
import { writeModel } from './lib/model-writer.js';
import type { Task } from './lib/task.js';

/** Log-odds of another place of which nothing is known: one of fifty. */
const PRIOR = -4;

export const edges: Task = {
  name: 'edges',
  train: () => writeModel({ name: 'edges', settings: { prior: PRIOR }, tables: { weights: { classes: 1, rows: [] } } }),
};
