/** Verdicts that wait for a decision now, longest first. */
import type { EntityManager } from 'typeorm';
import { OVERVIEW_ROWS, shown, type OverviewScope, type Shown } from './overview-scope.js';

export interface ToApproveRow {
  readonly claimId: string;
  readonly verdictId: string;
  readonly statement: string;
  readonly desk: string;
  readonly since: string;
  readonly seconds: number;
}

export interface ToApproveFigure extends Shown<ToApproveRow> {
  readonly value: number;
}

interface Raw {
  id: string;
  verdict_id: string;
  statement: string;
  desk: string;
  proposed_at: Date;
  seconds: number;
  total: number;
}

export async function overviewToApprove(manager: EntityManager, { desk, at }: OverviewScope): Promise<ToApproveFigure> {
  const rows = await manager.query<Raw[]>(
    `select claim.id, verdict.id as verdict_id, claim.statement, claim.desk, verdict.proposed_at,
       extract(epoch from $1::timestamptz - verdict.proposed_at)::int as seconds, (count(*) over ())::int as total
     from claim join verdict on verdict.claim_id = claim.id and verdict.state = 'proposed'
     where claim.state = 'awaiting-approval' and not exists (
         select from verdict as first where first.claim_id = claim.id and first.state = 'proposed' and first.ordinal < verdict.ordinal
       ) and ($2::text is null or claim.desk = $2)
     order by verdict.proposed_at, verdict.id limit ${OVERVIEW_ROWS}`,
    [at, desk ?? null],
  );
  const list = rows.map(({ id, verdict_id, statement, desk: slug, proposed_at, seconds }) => ({
    claimId: id,
    verdictId: verdict_id,
    statement,
    desk: slug,
    since: proposed_at.toISOString(),
    seconds: Math.max(0, seconds),
  }));
  const value = rows[0]?.total ?? 0;
  return { value, ...shown(list, value) };
}
