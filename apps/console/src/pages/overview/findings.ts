/** What each chart shows, as the numbers of a sentence: which desk waits longest, how many a day, how many kept. */
import type { Agreement, Corrections, DecisionsByDay, Outcomes, WaitingByAge } from './overview.types.js';
import { isWeekday, mondayOf } from './periods.js';

/** Below it a chart would say more than its cases do. */
export const ENOUGH = 20;

/** Days beyond which bars stand for weeks. */
const DAYS_DRAWN = 92;

export type DayOfDecisions = DecisionsByDay['rows'][number];

/** The desk with the most claims in the last step of age; none when no claim is that old. */
export function longestWaiting({ rows }: WaitingByAge): { name: string; count: number } | undefined {
  const aged = rows.map(({ name, counts }) => ({ name, count: counts.at(-1) ?? 0 }));
  return aged.toSorted((a, b) => b.count - a.count).find(({ count }) => count > 0);
}

export function waitingTotal({ rows }: WaitingByAge): number {
  return sum(rows.map(({ total }) => total));
}

/** The mean of the weekdays; a day that is not over counts for nothing. */
export function averageWeekday({ rows }: DecisionsByDay, today: string): number {
  const counted = rows.filter(({ day }) => isWeekday(day) && day !== today);
  return counted.length === 0 ? 0 : Math.round(sum(counted.map(decisions)) / counted.length);
}

export function decisions({ approved, returned }: DayOfDecisions): number {
  return approved + returned;
}

/** The bars to draw: days, or weeks when there are too many days; `day` is then the week's Monday. */
export function barsOf(rows: readonly DayOfDecisions[]): { bars: readonly DayOfDecisions[]; areWeeks: boolean } {
  if (rows.length <= DAYS_DRAWN) return { bars: rows, areWeeks: false };
  const weeks = new Map<string, DayOfDecisions>();
  for (const { day, approved, returned } of rows) {
    const monday = mondayOf(day);
    const before = weeks.get(monday);
    weeks.set(monday, {
      day: monday,
      approved: approved + (before?.approved ?? 0),
      returned: returned + (before?.returned ?? 0),
    });
  }
  return { bars: [...weeks.values()], areWeeks: true };
}

export function keptOf({ rows }: Outcomes): number {
  return rows.find(({ outcome }) => outcome === 'kept')?.count ?? 0;
}

/** How many of a hundred verdicts kept the first editor's rating. */
export function agreedOfHundred({ agreed, total }: Agreement): number {
  return total === 0 ? 0 : Math.round((100 * agreed) / total);
}

/** The matrix of an agreement, in the order of its ratings: first down, final across. */
export function matrixOf({ ratings, rows }: Agreement): number[][] {
  return ratings.map(({ value: first }) =>
    ratings.map(({ value: final }) => rows.find((row) => row.first === first && row.final === final)?.count ?? 0),
  );
}

export function correctionsIn({ correction, update, retraction }: Corrections['rows'][number]): number {
  return correction + update + retraction;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
