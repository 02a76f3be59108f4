/** Claims that wait now, by desk and by how long: in four steps up to the shortest limit of the desks shown, and beyond. */
import type { EntityManager } from 'typeorm';
import type { OverviewScope } from './overview-scope.js';

export interface WaitingByAgeRow {
  readonly desk: string;
  readonly name: string;
  /** Of each step, the youngest first. */
  readonly counts: readonly number[];
  readonly total: number;
  /** Longer than this desk allows. */
  readonly overLimit: number;
}

export interface WaitingByAge {
  /** Minutes at which one step ends and the next begins. */
  readonly steps: readonly number[];
  /** Most first. */
  readonly rows: readonly WaitingByAgeRow[];
}

interface Raw {
  desk: string;
  name: string;
  most: number;
  counts: number[];
  total: number;
  over: number;
}

export async function overviewWaitingByAge(manager: EntityManager, { desk, at }: OverviewScope): Promise<WaitingByAge> {
  const rows = await manager.query<Raw[]>(
    `with shown as (
       select slug, name, escalate_after_minutes, min(escalate_after_minutes) over () as most
       from desk where $2::text is null or slug = $2
     ), waiting as (
       select shown.slug, extract(epoch from $1::timestamptz - claim.queued_at) / 60 as minutes
       from shown join claim on claim.desk = shown.slug and claim.state = 'queued'
     )
     select shown.slug as desk, shown.name, shown.most,
       array[
         count(minutes) filter (where minutes < most / 4.0),
         count(minutes) filter (where minutes >= most / 4.0 and minutes < most / 2.0),
         count(minutes) filter (where minutes >= most / 2.0 and minutes <= most),
         count(minutes) filter (where minutes > most)
       ]::int[] as counts,
       count(minutes)::int as total,
       (count(minutes) filter (where minutes > escalate_after_minutes))::int as over
     from shown left join waiting using (slug)
     group by shown.slug, shown.name, shown.most
     order by total desc, shown.slug`,
    [at, desk ?? null],
  );
  const most = rows[0]?.most ?? 0;
  return {
    steps: [most / 4, most / 2, most],
    rows: rows.map(({ desk: slug, name, counts, total, over }) => ({
      desk: slug,
      name,
      counts,
      total,
      overLimit: over,
    })),
  };
}
