/** Claims that wait for an editor now, longest first. */
import type { EntityManager } from 'typeorm';
import { OVERVIEW_ROWS, shown, type OverviewScope, type Shown } from './overview-scope.js';

export interface WaitingRow {
  readonly claimId: string;
  readonly statement: string;
  readonly desk: string;
  readonly since: string;
  readonly seconds: number;
  /** Longer than its desk allows. */
  readonly overLimit: boolean;
}

export interface WaitingFigure extends Shown<WaitingRow> {
  readonly value: number;
  readonly overLimit: number;
  /** By how much the longest wait is over its desk's limit; absent when none is. */
  readonly overBySeconds?: number;
}

interface Raw {
  id: string;
  statement: string;
  desk: string;
  queued_at: Date;
  seconds: number;
  over_by: number;
  total: number;
  over: number;
}

export async function overviewWaiting(manager: EntityManager, { desk, at }: OverviewScope): Promise<WaitingFigure> {
  const rows = await manager.query<Raw[]>(
    `with waiting as (
       select claim.id, claim.statement, claim.desk, claim.queued_at,
         extract(epoch from $1::timestamptz - claim.queued_at)::int as seconds,
         extract(epoch from $1::timestamptz - claim.queued_at)::int - 60 * desk.escalate_after_minutes as over_by
       from claim join desk on desk.slug = claim.desk
       where claim.state = 'queued' and ($2::text is null or claim.desk = $2)
     )
     select *, (count(*) over ())::int as total, (count(*) filter (where over_by > 0) over ())::int as over
     from waiting order by queued_at, id limit ${OVERVIEW_ROWS}`,
    [at, desk ?? null],
  );
  const [first] = rows;
  const list = rows.map(({ id, statement, desk: slug, queued_at, seconds, over_by }) => ({
    claimId: id,
    statement,
    desk: slug,
    since: queued_at.toISOString(),
    seconds: Math.max(0, seconds),
    overLimit: over_by > 0,
  }));
  return {
    value: first?.total ?? 0,
    overLimit: first?.over ?? 0,
    ...(first && first.over_by > 0 && { overBySeconds: first.over_by }),
    ...shown(list, first?.total ?? 0),
  };
}
