/** A model that learns from corrections. */
import type { TrainingExample } from '#domain';
import type { Model } from '../../libs/extraction/src/learning/model.js';
import type { Measure } from './measure.js';

/** What came of the lessons. */
export interface Learnt {
  /** Decisions that were learnt from. */
  readonly lessons: number;
  /** Decisions that say something to this model, but cannot be used. */
  readonly unusable: number;
  /** The tables that change, by name: what is added to the weights of each feature, for each of its classes. */
  readonly changes: ReadonlyMap<string, Changes>;
}

/** By feature, then by class, in the trainer's units. */
export type Changes = ReadonlyMap<number, ReadonlyMap<number, number>>;

export interface Learner {
  /** `models/<model>.bin`. */
  readonly model: string;
  /** What it is for: the new weights are used when they agree with editors in these no less than the old. */
  readonly measures: readonly Measure[];
  /** Why decisions cannot be used, as the report says it. */
  readonly unusableAs?: string;
  /** Pure, and the same for the same examples in the same order. */
  learn(model: Model, examples: readonly TrainingExample[]): Learnt;
}
