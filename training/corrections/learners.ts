/** All models that learn from corrections, in the order in which they are tried. */
import { attributionLearner } from './attribution.learner.js';
import { edgesLearner } from './edges.learner.js';
import { kindsLearner } from './kinds.learner.js';
import type { Learner } from './learner.js';
import { worthLearner } from './worth.learner.js';

export const LEARNERS: readonly Learner[] = [worthLearner, kindsLearner, attributionLearner, edgesLearner];
