/** Decisions on verdicts in the period, newest first, and how many there were in the period before. */
import type { EntityManager } from 'typeorm';
import { beginningBefore, DECIDED, OVERVIEW_ROWS, shown, type OverviewScope, type Shown } from './overview-scope.js';

export interface DecidedRow {
  readonly claimId: string;
  readonly verdictId: string;
  readonly statement: string;
  readonly desk: string;
  readonly decision: 'approve' | 'return';
  readonly scale: string;
  readonly rating: string;
  readonly at: string;
}

export interface DecidedFigure extends Shown<DecidedRow> {
  readonly value: number;
  readonly before: number;
}

interface Raw {
  value: number;
  before: number;
  rows: DecidedRow[];
}

export async function overviewDecided(manager: EntityManager, scope: OverviewScope): Promise<DecidedFigure> {
  const { desk, from, to } = scope;
  const [row] = await manager.query<Raw[]>(
    `with decided as (
       select claim.id, verdict.id as verdict_id, claim.statement, claim.desk, verdict.state, scale, rating, decided_at
       from verdict join claim on claim.id = verdict.claim_id
       where ${DECIDED} and decided_at >= $3 and decided_at < $2 and ($4::text is null or claim.desk = $4)
     ), newest as (
       select * from decided where decided_at >= $1 order by decided_at desc, verdict_id desc limit ${OVERVIEW_ROWS}
     )
     select
       (select count(*)::int from decided where decided_at >= $1) as value,
       (select count(*)::int from decided where decided_at < $1) as before,
       (select coalesce(json_agg(json_build_object(
          'claimId', id, 'verdictId', verdict_id, 'statement', statement, 'desk', desk,
          'decision', case state when 'returned' then 'return' else 'approve' end,
          'scale', scale, 'rating', rating, 'at', decided_at) order by decided_at desc, verdict_id desc), '[]')
        from newest) as rows`,
    [from, to, beginningBefore(scope), desk ?? null],
  );
  const { value = 0, before = 0, rows = [] } = row ?? {};
  const list = rows.map((decided) => ({ ...decided, at: new Date(decided.at).toISOString() }));
  return { value, before, ...shown(list, value) };
}
