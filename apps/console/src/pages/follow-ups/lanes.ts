/** Lays the plans of a week in lanes, so that each stays on its line from day to day. */
import { dayOf, type FollowUp } from './agenda.js';
import { daysBetween } from './days.js';

export const LANES = 3;

export interface Piece {
  readonly followUp: FollowUp;
  /** Over how many days its name is written from here on; 0 where it is written already. */
  readonly named: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

export interface DayOfWeek {
  readonly day: string;
  /** By lane; a hole where nothing stands. */
  readonly lanes: readonly (Piece | undefined)[];
  /** All that is on this day, shown or not. */
  readonly all: readonly FollowUp[];
}

/** What lasts longest and begins first gets the upper lane. Closed plans are not drawn. */
export function layOut(week: readonly string[], followUps: readonly FollowUp[]): DayOfWeek[] {
  const [first = '', last = ''] = [week[0], week.at(-1)];
  const spans = followUps
    .flatMap((followUp) => {
      const to = dayOf(followUp);
      const from = followUp.dueFrom ?? to;
      return followUp.state === 'closed' || from === undefined || to === undefined ? [] : [{ followUp, from, to }];
    })
    .filter(({ from, to }) => from <= last && to >= first)
    .sort((a, b) => a.from.localeCompare(b.from) || b.to.localeCompare(a.to));
  const free: string[] = [];
  const laid = spans.map((span) => {
    const open = free.findIndex((until) => until < span.from);
    const lane = open < 0 ? free.length : open;
    free[lane] = span.to;
    return { ...span, lane };
  });
  return week.map((day) => {
    const here = laid.filter(({ from, to }) => from <= day && day <= to);
    const lanes: (Piece | undefined)[] = Array.from({ length: LANES });
    for (const { followUp, from, to, lane } of here)
      if (lane < LANES)
        lanes[lane] = {
          followUp,
          named: day === from || day === first ? daysBetween(day, to < last ? to : last) + 1 : 0,
          isFirst: day === from,
          isLast: day === to,
        };
    return { day, lanes, all: here.map(({ followUp }) => followUp) };
  });
}
