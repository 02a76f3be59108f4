/** How long claims took from their desk to an approved verdict: the half and nine tenths of them, slowest first. */
import type { EntityManager } from 'typeorm';
import {
  APPROVED,
  beginningBefore,
  CAME_TO_DESK,
  OVERVIEW_ROWS,
  shown,
  type OverviewScope,
  type Shown,
} from './overview-scope.js';

export interface TimeToVerdictRow {
  readonly claimId: string;
  readonly verdictId: string;
  readonly statement: string;
  readonly desk: string;
  readonly at: string;
  readonly seconds: number;
}

/** Times are whole seconds; absent where there is no case. */
export interface TimeToVerdictFigure extends Shown<TimeToVerdictRow> {
  readonly cases: number;
  readonly p50?: number;
  readonly p90?: number;
  /** The half, in the period before. */
  readonly before?: number;
}

interface Raw {
  cases: number;
  p50: number | null;
  p90: number | null;
  before: number | null;
  rows: TimeToVerdictRow[];
}

export async function overviewTimeToVerdict(
  manager: EntityManager,
  scope: OverviewScope,
): Promise<TimeToVerdictFigure> {
  const { desk, from, to } = scope;
  const [row] = await manager.query<Raw[]>(
    `with approved as (
       select claim.id, verdict.id as verdict_id, claim.statement, claim.desk, decided_at,
         extract(epoch from decided_at - ${CAME_TO_DESK})::int as seconds
       from verdict join claim on claim.id = verdict.claim_id
       where ${APPROVED} and decided_at >= $3 and decided_at < $2 and ($4::text is null or claim.desk = $4)
     ), now as (
       select * from approved where decided_at >= $1 and seconds is not null
     ), slowest as (
       select * from now order by seconds desc, verdict_id limit ${OVERVIEW_ROWS}
     )
     select count(*)::int as cases,
       round(percentile_cont(0.5) within group (order by seconds))::int as p50,
       round(percentile_cont(0.9) within group (order by seconds))::int as p90,
       (select round(percentile_cont(0.5) within group (order by seconds))::int
        from approved where decided_at < $1) as before,
       (select coalesce(json_agg(json_build_object(
          'claimId', id, 'verdictId', verdict_id, 'statement', statement, 'desk', desk,
          'at', decided_at, 'seconds', seconds) order by seconds desc, verdict_id), '[]') from slowest) as rows
     from now`,
    [from, to, beginningBefore(scope), desk ?? null],
  );
  const { cases = 0, p50 = null, p90 = null, before = null, rows = [] } = row ?? {};
  const list = rows.map((approved) => ({ ...approved, at: new Date(approved.at).toISOString() }));
  return {
    cases,
    ...(p50 !== null && { p50 }),
    ...(p90 !== null && { p90 }),
    ...(before !== null && { before }),
    ...shown(list, cases),
  };
}
