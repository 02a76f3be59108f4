/** How each desk stands: what waits, for how long, and what is being worked on. From Postgres, which knows. */
import type { EntityManager } from 'typeorm';

export interface QueueFigures {
  readonly desk: string;
  readonly name: string;
  /** Claims that wait for an editor. */
  readonly depth: number;
  /** ISO 8601; absent when nothing waits. */
  readonly oldestQueuedAt?: string;
  /** Claims that have waited longer than the desk allows. */
  readonly breaches: number;
  readonly inReview: number;
  readonly awaitingApproval: number;
  /** Returned verdicts that their authors have first. */
  readonly returned: number;
}

interface Raw {
  desk: string;
  name: string;
  depth: number;
  oldest: Date | null;
  breaches: number;
  in_review: number;
  awaiting_approval: number;
  returned: number;
}

/** Of every desk, by their slugs. `at` is ISO 8601. */
export async function queueFigures(manager: EntityManager, at: string): Promise<QueueFigures[]> {
  const rows = await manager.query<Raw[]>(
    `select desk.slug as desk, desk.name,
       (count(claim.id) filter (where claim.state = 'queued'))::int as depth,
       min(claim.queued_at) filter (where claim.state = 'queued') as oldest,
       (count(claim.id) filter (where claim.state = 'queued'
         and claim.queued_at < $1::timestamptz - make_interval(mins => desk.escalate_after_minutes)))::int as breaches,
       (count(claim.id) filter (where claim.state = 'in-review'))::int as in_review,
       (count(claim.id) filter (where claim.state = 'awaiting-approval'))::int as awaiting_approval,
       (count(claim.id) filter (where claim.state = 'returned'))::int as returned
     from desk
     left join claim on claim.desk = desk.slug
       and claim.state in ('queued', 'in-review', 'awaiting-approval', 'returned')
     group by desk.slug, desk.name
     order by desk.slug collate "C"`,
    [at],
  );
  return rows.map(({ desk, name, depth, oldest, breaches, in_review, awaiting_approval, returned }) => ({
    desk,
    name,
    depth,
    ...(oldest && { oldestQueuedAt: oldest.toISOString() }),
    breaches,
    inReview: in_review,
    awaitingApproval: awaiting_approval,
    returned,
  }));
}
