/** All models, in the order in which they are made. */
import { attribution } from './attribution.js';
import { context } from './context.js';
import { edges } from './edges.js';
import { furniture } from './furniture.js';
import { kinds } from './kinds.js';
import { lemmas } from './lemmas.js';
import type { Task } from './lib/task.js';
import { parser } from './parser.js';
import { plans } from './plans.js';
import { tagger } from './tagger.js';
import { wordClasses } from './word-classes.js';
import { worth } from './worth.js';

export const TASKS: readonly Task[] = [
  furniture,
  wordClasses,
  lemmas,
  tagger,
  parser,
  worth,
  kinds,
  attribution,
  context,
  edges,
  plans,
];
