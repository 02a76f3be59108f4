/** What `/overview` reads from its address: the desk and the period; what is malformed is left out. */
import { isPeriod, type Period } from './periods.js';

export interface OverviewSearch {
  /** A slug; absent: all desks. */
  readonly desk?: string;
  /** Absent: the last 28 days. */
  readonly period?: Period;
}

export function parseOverviewSearch({ desk, period }: Record<string, unknown>): OverviewSearch {
  return {
    ...(typeof desk === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(desk) && { desk }),
    ...(isPeriod(period) && { period }),
  };
}
