/** How far author and approver agree: what was first proposed in a review, and what was approved in the end. */
import type { EntityManager } from 'typeorm';
import { APPROVED, type OverviewScope } from './overview-scope.js';

export interface AgreementCell {
  /** Rating of the first proposal. */
  readonly first: string;
  /** Rating that another editor approved. */
  readonly final: string;
  readonly count: number;
}

export interface Agreement {
  /** The scale that most of the verdicts were given on; absent when there are none. */
  readonly scale?: string;
  readonly cells: readonly AgreementCell[];
}

/** What people approve of themselves, on desks where one pair of eyes is enough, says nothing about agreement. */
export async function overviewAgreement(manager: EntityManager, { desk, from, to }: OverviewScope): Promise<Agreement> {
  const rows = await manager.query<(AgreementCell & { scale: string })[]>(
    `with pair as (
       select verdict.scale, verdict.rating as final, proposed.rating as first
       from verdict
       join claim on claim.id = verdict.claim_id
       join lateral (
         select rating, scale from verdict as earlier
         where earlier.claim_id = verdict.claim_id and earlier.review_id = verdict.review_id
           and earlier.state <> 'withdrawn' and earlier.correction is null
         order by ordinal limit 1
       ) as proposed on proposed.scale = verdict.scale
       where ${APPROVED} and verdict.decided_by <> verdict.author_id
         and verdict.decided_at >= $1 and verdict.decided_at < $2 and ($3::text is null or claim.desk = $3)
     ), most as (
       select scale from pair group by scale order by count(*) desc, scale limit 1
     )
     select pair.scale, first, final, count(*)::int as count
     from pair join most using (scale)
     group by pair.scale, first, final order by first, final`,
    [from, to, desk ?? null],
  );
  const scale = rows[0]?.scale;
  const cells = rows.map(({ first, final, count }) => ({ first, final, count }));
  return { ...(scale !== undefined && { scale }), cells };
}
