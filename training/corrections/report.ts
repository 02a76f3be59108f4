/** Before and after, in lines for people. */
import { MEASURES, type Agreement, type Measure } from './measure.js';

/** What two splitters' agreement is, decision by decision, on one measure. */
export interface Comparison {
  readonly of: number;
  readonly before: number;
  readonly after: number;
  /** Decisions that the new weights agree with and the old did not; and the other way round. */
  readonly gained: number;
  readonly lost: number;
}

export function compare(before: readonly boolean[], after: readonly boolean[]): Comparison {
  const count = (holds: (i: number) => boolean): number => before.filter((_, i) => holds(i)).length;
  return {
    of: before.length,
    before: count((i) => before[i] === true),
    after: count((i) => after[i] === true),
    gained: count((i) => before[i] !== true && after[i] === true),
    lost: count((i) => before[i] === true && after[i] !== true),
  };
}

/** `1 decision`, `12 decisions`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const Z = 1.96;

/** The 95 % interval of a share (Wilson 1927), 0 to 1. */
export function interval(hits: number, of: number): readonly [number, number] {
  if (of === 0) return [0, 1];
  const share = hits / of;
  const middle = share + Z ** 2 / (2 * of);
  const half = Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  const whole = 1 + Z ** 2 / of;
  return [Math.max(0, (middle - half) / whole), Math.min(1, (middle + half) / whole)];
}

/**
 * A line for each of `measures`, and for each other on which the two differ, if anything was decided on it; shares in
 * per cent with their 95 % intervals.
 */
export function table(before: Agreement, after: Agreement, measures: readonly Measure[]): string[] {
  const rows = MEASURES.flatMap((measure) => {
    const { of, gained, lost, ...hits } = compare(before[measure], after[measure]);
    if (of === 0 || (!measures.includes(measure) && gained + lost === 0)) return [];
    return [[measure, share(hits.before, of), share(hits.after, of), `+${gained}`, `-${lost}`]];
  });
  return aligned([['agrees with editors', 'before', 'after', 'gained', 'lost'], ...rows]);
}

function share(hits: number, of: number): string {
  const [low, high] = interval(hits, of).map((bound) => Math.round(100 * bound));
  return `${hits} of ${of}, ${Math.round((100 * hits) / of)} % (${low}-${high})`;
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
