/** Measures a folder of models in a thread of its own, as a process holds on to the models that it has loaded. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { TrainingExample } from '#domain';
import type { Agreement } from './measure.js';

/** What the thread is given. */
export interface Measuring {
  /** Its models go before the shipped ones. */
  readonly models: string;
  readonly examples: readonly TrainingExample[];
}

/** How far the splitter agrees with editors on `examples` when the models of `models` go before the shipped ones. */
export async function measureWith(models: string, examples: readonly TrainingExample[]): Promise<Agreement> {
  const workerData: Measuring = { models, examples };
  const worker = new Worker(new URL('./measure.thread.js', import.meta.url), { workerData });
  const [agreement] = (await once(worker, 'message')) as [Agreement];
  return agreement;
}
