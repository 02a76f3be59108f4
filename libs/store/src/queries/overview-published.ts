/** Verdicts published in the period, newest first; corrections are counted where they belong. */
import type { EntityManager } from 'typeorm';
import { beginningBefore, OVERVIEW_ROWS, shown, type OverviewScope, type Shown } from './overview-scope.js';

export interface PublishedRow {
  readonly claimId: string;
  readonly verdictId: string;
  readonly statement: string;
  readonly desk: string;
  readonly slug: string;
  readonly scale: string;
  readonly rating: string;
  readonly at: string;
}

export interface PublishedFigure extends Shown<PublishedRow> {
  readonly value: number;
  readonly before: number;
}

interface Raw {
  value: number;
  before: number;
  rows: PublishedRow[];
}

export async function overviewPublished(manager: EntityManager, scope: OverviewScope): Promise<PublishedFigure> {
  const { desk, from, to } = scope;
  const [row] = await manager.query<Raw[]>(
    `with published as (
       select claim.id, verdict.id as verdict_id, claim.statement, claim.desk, claim.slug, scale, rating, published_at
       from verdict join claim on claim.id = verdict.claim_id
       where verdict.correction is null and published_at >= $3 and published_at < $2
         and ($4::text is null or claim.desk = $4)
     ), newest as (
       select * from published where published_at >= $1
       order by published_at desc, verdict_id desc limit ${OVERVIEW_ROWS}
     )
     select
       (select count(*)::int from published where published_at >= $1) as value,
       (select count(*)::int from published where published_at < $1) as before,
       (select coalesce(json_agg(json_build_object(
          'claimId', id, 'verdictId', verdict_id, 'statement', statement, 'desk', desk, 'slug', slug,
          'scale', scale, 'rating', rating, 'at', published_at) order by published_at desc, verdict_id desc), '[]')
        from newest) as rows`,
    [from, to, beginningBefore(scope), desk ?? null],
  );
  const { value = 0, before = 0, rows = [] } = row ?? {};
  const list = rows.map((published) => ({ ...published, at: new Date(published.at).toISOString() }));
  return { value, before, ...shown(list, value) };
}
