/** All models, in the order in which they are made. */
import type { Task } from './lib/task.js';

export const TASKS: readonly Task[] = [];
