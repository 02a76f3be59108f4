/** What has come to its time: leases that ran out, returned claims nobody took back, follow-ups, unfinished articles. */
import type { EntityManager } from 'typeorm';

/** Things a sweep does at once; what is left comes with the next one. */
const MOST = 500;

async function idsOf(manager: EntityManager, sql: string, parameters: readonly unknown[]): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(`${sql} limit ${MOST}`, [...parameters]);
  return rows.map(({ id }) => id);
}

/** Claims whose lease ended at `at` (ISO 8601) or before. */
export function claimsWithLapsedLease(manager: EntityManager, at: string): Promise<string[]> {
  return idsOf(
    manager,
    `select claim_id as id from review where holder_id is not null and lease_expires_at <= $1 order by lease_expires_at`,
    [at],
  );
}

/** Returned claims whose author let a lease's length pass without taking them back. */
export function claimsNotTakenBack(manager: EntityManager, at: string): Promise<string[]> {
  return idsOf(
    manager,
    `select claim.id from desk
     join claim on claim.desk = desk.slug and claim.state = 'returned'
     where not exists (
       select from verdict where verdict.claim_id = claim.id and verdict.state = 'returned'
         and decided_at > $1::timestamptz - make_interval(mins => lease_minutes))
     order by claim.id`,
    [at],
  );
}

/** Claims whose follow-up the calendar brings on by `day` (`YYYY-MM-DD`); those of dismissed claims rest. */
export function claimsWithFollowUpToAdvance(manager: EntityManager, day: string): Promise<string[]> {
  return idsOf(
    manager,
    `select claim_id as id from follow_up join claim on claim.id = claim_id
     where claim.state <> 'dismissed'
       and (follow_up.state = 'scheduled' and coalesce(due_from, look_again_on) <= $1
         or follow_up.state in ('scheduled', 'due') and due_to < $1)
     order by claim_id`,
    [day],
  );
}

/** Articles that nobody finished splitting, untouched since before `before` (ISO 8601). */
export function articlesNotSplit(
  manager: EntityManager,
  before: string,
): Promise<{ articleId: string; revision: number }[]> {
  return manager.query(
    `select id as "articleId", revision from article
     where status in ('received', 'splitting') and updated_at < $1 order by updated_at limit ${MOST}`,
    [before],
  );
}
