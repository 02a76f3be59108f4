/** Decisions on verdicts, day by day in UTC; every day of the period is there. */
import type { EntityManager } from 'typeorm';
import { DECIDED, type OverviewScope } from './overview-scope.js';

export interface DecisionsOfDay {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly approved: number;
  readonly returned: number;
}

export function overviewDecisionsByDay(
  manager: EntityManager,
  { desk, from, to }: OverviewScope,
): Promise<DecisionsOfDay[]> {
  return manager.query<DecisionsOfDay[]>(
    `with decided as (
       select (decided_at at time zone 'UTC')::date as day, verdict.state
       from verdict join claim on claim.id = verdict.claim_id
       where ${DECIDED} and decided_at >= $1 and decided_at < $2 and ($3::text is null or claim.desk = $3)
     )
     select to_char(days.day, 'YYYY-MM-DD') as day,
       (count(state) filter (where state <> 'returned'))::int as approved,
       (count(state) filter (where state = 'returned'))::int as returned
     from generate_series(($1::timestamptz at time zone 'UTC'), ($2::timestamptz at time zone 'UTC') - interval '1 day',
       interval '1 day') as days (day)
     left join decided on decided.day = days.day::date
     group by days.day order by days.day`,
    [from, to, desk ?? null],
  );
}
