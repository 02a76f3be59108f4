/** The thread of measure-in-thread.ts: splits the examples with the models of a folder, and answers how far it agrees. */
import { parentPort, workerData } from 'node:worker_threads';
import { extract } from '../../libs/extraction/src/extract.js';
import { useModelsFrom } from '../../libs/extraction/src/learning/load-model.js';
import type { Measuring } from './measure-in-thread.js';
import { agreementOn, contextOf } from './measure.js';

const { models, examples } = workerData as Measuring;
useModelsFrom(models);
parentPort?.postMessage(agreementOn(examples, (example) => extract(example.text, contextOf(example))));
