/** What waits for one person, as numbers. */
import type { EntityManager } from 'typeorm';

export interface OwnCounts {
  /** Claims that they could take next. */
  readonly waiting: number;
  /** Verdicts of others that wait for a decision. */
  readonly toApprove: number;
  /** Reviews that they hold. */
  readonly mine: number;
  /** Verdicts of theirs that were returned. */
  readonly returned: number;
  readonly followUps: {
    readonly overdue: number;
    /** Whose last day is today, or which are to be looked at again by now. */
    readonly dueToday: number;
    /** Whose window is open. */
    readonly due: number;
  };
}

interface Raw {
  waiting: number;
  to_approve: number;
  mine: number;
  returned: number;
  overdue: number;
  due_today: number;
  due: number;
}

/** `desks`: those that the person belongs to; none named: all. `at`: ISO 8601; days are those of UTC. */
export async function ownCounts(
  manager: EntityManager,
  { personId, desks, at }: { personId: string; desks: readonly string[]; at: string },
): Promise<OwnCounts> {
  const [row] = await manager.query<Raw[]>(
    `with mine as (
       select id, state, round, returned_to from claim
       where state in ('queued', 'in-review', 'awaiting-approval', 'returned')
         and (cardinality($2::text[]) = 0 or desk = any($2))
     )
     select
       (select count(*) from mine where state = 'queued' and not exists (
          select from review where review.claim_id = mine.id and review.round = mine.round
            and review.skipped_by @> array[$1::uuid]))::int as waiting,
       (select count(*) from mine where mine.state = 'awaiting-approval' and not exists (
          select from verdict where verdict.claim_id = mine.id and verdict.state = 'proposed'
            and verdict.author_id = $1))::int as to_approve,
       (select count(*) from review join claim on claim.id = review.claim_id and claim.round = review.round
        where review.holder_id = $1 and review.lease_expires_at > $3 and claim.state = 'in-review')::int as mine,
       (select count(*) from claim where returned_to = $1 and state = 'returned')::int as returned,
       plans.overdue, plans.due_today, plans.due
     from (
       select
         (count(*) filter (where follow_up.state = 'overdue'))::int as overdue,
         (count(*) filter (where follow_up.state = 'due' and coalesce(due_to, look_again_on) <= $4::date))::int as due_today,
         (count(*) filter (where follow_up.state = 'due'))::int as due
       from follow_up join claim on claim.id = follow_up.claim_id
       where follow_up.state in ('due', 'overdue') and claim.state <> 'dismissed'
         and (cardinality($2::text[]) = 0 or claim.desk = any($2))
     ) as plans`,
    [personId, desks, at, at.slice(0, 10)],
  );
  if (!row) throw new Error('a query of counts gave no row');
  const { waiting, to_approve: toApprove, mine, returned, overdue, due_today: dueToday, due } = row;
  return { waiting, toApprove, mine, returned, followUps: { overdue, dueToday, due } };
}
