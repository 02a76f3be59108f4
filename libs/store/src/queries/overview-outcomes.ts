/** What came of plans: the latest outcome of each that was checked in the period. */
import type { EntityManager } from 'typeorm';
import type { OverviewScope } from './overview-scope.js';

export interface OutcomeCount {
  readonly outcome: string;
  readonly count: number;
}

/** Most first. */
export function overviewOutcomes(manager: EntityManager, { desk, from, to }: OverviewScope): Promise<OutcomeCount[]> {
  return manager.query<OutcomeCount[]>(
    `select outcome, count(*)::int as count
     from follow_up join claim on claim.id = follow_up.claim_id
     where outcome is not null and claim.state <> 'dismissed' and ($3::text is null or claim.desk = $3)
       and (checks -> -1 ->> 'at')::timestamptz >= $1 and (checks -> -1 ->> 'at')::timestamptz < $2
     group by outcome order by count desc, outcome`,
    [from, to, desk ?? null],
  );
}
