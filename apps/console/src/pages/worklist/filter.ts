/** From the address to what is asked of the API, and whether a claim belongs to the list. */
import type { ClaimStateName, Kind } from '../../ui/vocabulary.js';
import type { Sort, ViewName, WorklistSearch } from './search.js';

export interface Filter {
  /** None: any. */
  readonly states: readonly ClaimStateName[];
  readonly kinds: readonly Kind[];
  readonly desk?: string;
  readonly min?: number;
  readonly q?: string;
  readonly sort: Sort;
}

/** What of a claim decides whether it belongs. */
export interface Filtered {
  readonly state: ClaimStateName;
  readonly kind: Kind;
  readonly desk: string;
  readonly checkworthiness: number;
}

/** The states that a view begins with; none: any. */
const STATES_OF: Readonly<Record<ViewName, readonly ClaimStateName[]>> = {
  waiting: ['queued'],
  mine: [],
  'to-approve': ['awaiting-approval'],
  returned: [],
  all: [],
};

export function toFilter({ view = 'waiting', state, kind, desk, min, q, sort }: WorklistSearch): Filter {
  const states = state === undefined ? STATES_OF[view] : (state.split(',') as ClaimStateName[]);
  return {
    states,
    kinds: kind === undefined ? [] : (kind.split(',') as Kind[]),
    ...(desk !== undefined && { desk }),
    ...(min !== undefined && { min }),
    ...(q !== undefined && { q }),
    sort: sortsFor(states).find((one) => one === sort) ?? defaultSort(states),
  };
}

/** Only what is queued has a waiting time that can be sorted by. */
export function sortsFor(states: readonly ClaimStateName[]): readonly Sort[] {
  const always = ['-checkworthiness', '-priority', 'createdAt', '-createdAt'] as const;
  return isOnlyQueued(states) ? ['queuedAt', '-queuedAt', ...always] : always;
}

/** Whether anything but the view narrows the list. */
export function isNarrowed({ state, kind, desk, min, q }: WorklistSearch): boolean {
  return [state, kind, desk, min, q].some((value) => value !== undefined);
}

/** Whether the list is all that there is to do, of everybody: when it is empty, an article is what is missing. */
export function isWholeDesk(view: ViewName, { desk: _, ...others }: WorklistSearch): boolean {
  return (view === 'waiting' || view === 'all') && !isNarrowed(others);
}

/** Whether the claim belongs to the list; words are for the server to judge. */
export function fits({ states, kinds, desk, min }: Filter, claim: Filtered): boolean {
  return (
    (states.length === 0 || states.includes(claim.state)) &&
    (kinds.length === 0 || kinds.includes(claim.kind)) &&
    (desk === undefined || desk === claim.desk) &&
    (min === undefined || claim.checkworthiness >= min)
  );
}

function defaultSort(states: readonly ClaimStateName[]): Sort {
  if (isOnlyQueued(states)) return 'queuedAt';
  return states.length === 1 && states[0] === 'awaiting-approval' ? 'createdAt' : '-createdAt';
}

function isOnlyQueued(states: readonly ClaimStateName[]): boolean {
  return states.length === 1 && states[0] === 'queued';
}
