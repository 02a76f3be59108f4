/** How plans stand: overdue, due soon, and what came of those that were closed in the period. */
import type { EntityManager } from 'typeorm';
import type { FollowUpStateName } from '#domain';
import { OVERVIEW_ROWS, shown, type OverviewScope, type Shown } from './overview-scope.js';

/** Days in which a plan is due soon. */
const SOON_DAYS = 30;

export interface PlanRow {
  readonly claimId: string;
  readonly followUpId: string;
  readonly statement: string;
  readonly desk: string;
  readonly state: FollowUpStateName;
  readonly dueFrom?: string;
  readonly dueTo?: string;
  readonly lookAgainOn?: string;
  readonly outcome?: string;
}

/** The rows are the overdue ones, then those due soon, soonest first, then those closed in the period. */
export interface PlansFigure extends Shown<PlanRow> {
  readonly overdue: number;
  /** Due now or within 30 days, or to be looked at again by then. */
  readonly dueWithin30Days: number;
  readonly closed: number;
  readonly kept: number;
}

interface Raw {
  overdue: number;
  due_soon: number;
  closed: number;
  kept: number;
  total: number;
  rows: { [K in keyof PlanRow]: PlanRow[K] | null }[];
}

export async function overviewPlans(
  manager: EntityManager,
  { desk, from, to, at }: OverviewScope,
): Promise<PlansFigure> {
  const [row] = await manager.query<Raw[]>(
    `with plan as (
       select claim.id as claim_id, follow_up.id, claim.statement, claim.desk, follow_up.state, due_from, due_to,
         look_again_on, outcome, coalesce(due_from, look_again_on) as day,
         case when follow_up.state = 'overdue' then 0 when follow_up.state = 'closed' then 2 else 1 end as rank
       from follow_up join claim on claim.id = follow_up.claim_id
       where claim.state <> 'dismissed' and ($3::text is null or claim.desk = $3)
         and case follow_up.state
           when 'closed' then (checks -> -1 ->> 'at')::timestamptz >= $1 and (checks -> -1 ->> 'at')::timestamptz < $2
           when 'overdue' then true
           else coalesce(due_from, look_again_on) <= $4::date + ${SOON_DAYS}
         end
     ), first as (
       select * from plan order by rank, day, id limit ${OVERVIEW_ROWS}
     )
     select (count(*) filter (where rank = 0))::int as overdue, (count(*) filter (where rank = 1))::int as due_soon,
       (count(*) filter (where rank = 2))::int as closed,
       (count(*) filter (where rank = 2 and outcome = 'kept'))::int as kept,
       count(*)::int as total,
       (select coalesce(json_agg(json_build_object(
          'claimId', claim_id, 'followUpId', id, 'statement', statement, 'desk', desk, 'state', state,
          'dueFrom', due_from, 'dueTo', due_to, 'lookAgainOn', look_again_on, 'outcome', outcome)
          order by rank, day, id), '[]') from first) as rows
     from plan`,
    [from, to, desk ?? null, at.slice(0, 10)],
  );
  const { overdue = 0, due_soon: dueWithin30Days = 0, closed = 0, kept = 0, total = 0, rows = [] } = row ?? {};
  return { overdue, dueWithin30Days, closed, kept, ...shown(rows.map(withoutNulls), total) };
}

function withoutNulls(row: Raw['rows'][number]): PlanRow {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as unknown as PlanRow;
}
