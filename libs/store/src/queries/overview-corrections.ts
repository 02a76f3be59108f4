/** Corrections that were made in public, week by week. */
import type { EntityManager } from 'typeorm';
import type { OverviewScope } from './overview-scope.js';

export interface CorrectionsOfWeek {
  /** Its Monday, `YYYY-MM-DD`. */
  readonly week: string;
  readonly correction: number;
  readonly update: number;
  readonly retraction: number;
}

/** Every week that the period touches is there. */
export function overviewCorrections(
  manager: EntityManager,
  { desk, from, to }: OverviewScope,
): Promise<CorrectionsOfWeek[]> {
  return manager.query<CorrectionsOfWeek[]>(
    `with corrected as (
       select date_trunc('week', published_at at time zone 'UTC') as week, correction ->> 'kind' as kind
       from verdict join claim on claim.id = verdict.claim_id
       where correction is not null and published_at >= $1 and published_at < $2
         and ($3::text is null or claim.desk = $3)
     )
     select to_char(weeks.week, 'YYYY-MM-DD') as week,
       (count(kind) filter (where kind = 'correction'))::int as correction,
       (count(kind) filter (where kind = 'update'))::int as update,
       (count(kind) filter (where kind = 'retraction'))::int as retraction
     from generate_series(date_trunc('week', $1::timestamptz at time zone 'UTC'),
       ($2::timestamptz at time zone 'UTC') - interval '1 day', interval '1 week') as weeks (week)
     left join corrected on corrected.week = weeks.week
     group by weeks.week order by weeks.week`,
    [from, to, desk ?? null],
  );
}
