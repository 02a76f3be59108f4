/** How long claims took from their desk to an approved verdict, week by week. */
import type { EntityManager } from 'typeorm';
import { APPROVED, CAME_TO_DESK, type OverviewScope } from './overview-scope.js';

export interface TimeOfWeek {
  /** Its Monday, `YYYY-MM-DD`. */
  readonly week: string;
  /** Seconds within which half of the cases were decided, and nine tenths. */
  readonly p50: number;
  readonly p90: number;
  readonly cases: number;
}

/** Weeks without a case are left out: there is nothing to draw. */
export function overviewTimeByWeek(manager: EntityManager, { desk, from, to }: OverviewScope): Promise<TimeOfWeek[]> {
  return manager.query<TimeOfWeek[]>(
    `with approved as (
       select date_trunc('week', decided_at at time zone 'UTC') as week,
         extract(epoch from decided_at - ${CAME_TO_DESK})::int as seconds
       from verdict join claim on claim.id = verdict.claim_id
       where ${APPROVED} and decided_at >= $1 and decided_at < $2 and ($3::text is null or claim.desk = $3)
     )
     select to_char(week, 'YYYY-MM-DD') as week, count(*)::int as cases,
       round(percentile_cont(0.5) within group (order by seconds))::int as p50,
       round(percentile_cont(0.9) within group (order by seconds))::int as p90
     from approved where seconds is not null
     group by week order by week`,
    [from, to, desk ?? null],
  );
}
