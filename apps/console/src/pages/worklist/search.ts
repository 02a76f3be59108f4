/** What the worklist reads from its address; what it does not know, or is malformed, is left out. */
import { CLAIM_STATES, KINDS } from '../../ui/vocabulary.js';

export const VIEWS = ['waiting', 'mine', 'to-approve', 'returned', 'all'] as const;
export type ViewName = (typeof VIEWS)[number];

export const SORTS = ['queuedAt', '-queuedAt', '-checkworthiness', '-priority', 'createdAt', '-createdAt'] as const;
export type Sort = (typeof SORTS)[number];

export interface WorklistSearch {
  /** Absent: waiting. */
  readonly view?: ViewName;
  /** Separated by commas. */
  readonly state?: string;
  readonly desk?: string;
  /** Separated by commas. */
  readonly kind?: string;
  /** Smallest check-worthiness, 0 to 1. */
  readonly min?: number;
  readonly q?: string;
  readonly sort?: Sort;
}

/** Undefined takes a filter away. */
export type SearchChange = { readonly [K in keyof WorklistSearch]?: WorklistSearch[K] | undefined };

export function parseWorklistSearch(raw: Record<string, unknown>): WorklistSearch {
  const view = VIEWS.find((one) => one === raw.view);
  const state = severalOf(CLAIM_STATES, raw.state);
  const desk = wordsIn(raw.desk, 100);
  const kind = severalOf(KINDS, raw.kind);
  const min = typeof raw.min === 'number' && raw.min > 0 && raw.min <= 1 ? raw.min : undefined;
  const q = wordsIn(raw.q, 500);
  const sort = SORTS.find((one) => one === raw.sort);
  return {
    ...(view !== undefined && view !== 'waiting' && { view }),
    ...(state !== undefined && { state }),
    ...(desk !== undefined && { desk }),
    ...(kind !== undefined && { kind }),
    ...(min !== undefined && { min }),
    ...(q !== undefined && { q }),
    ...(sort !== undefined && { sort }),
  };
}

/** The known ones, each once, in the order of `known`, so that the same filter is the same address. */
function severalOf(known: readonly string[], value: unknown): string | undefined {
  const given = typeof value === 'string' ? value.split(',') : [];
  const chosen = known.filter((one) => given.includes(one));
  return chosen.length > 0 ? chosen.join(',') : undefined;
}

/** An address such as `?q=2017` is read as a number. */
function wordsIn(value: unknown, limit: number): string | undefined {
  const words = typeof value === 'number' ? String(value) : value;
  return typeof words === 'string' && words.trim() !== '' && words.length <= limit ? words : undefined;
}
