/** Claims that wait for an editor, as a desk's queue offers them. */
import type { EntityManager } from 'typeorm';

export interface WaitingClaim {
  readonly claimId: string;
  readonly desk: string;
  readonly round: number;
  readonly queuedAt: Date;
  readonly priority: number;
  readonly checkworthiness: number;
}

const COLUMNS = `claim.id as "claimId", claim.desk, round, queued_at as "queuedAt", priority, checkworthiness`;

/** Those of `ids` that are waiting now. */
export function waitingClaims(manager: EntityManager, ids: readonly string[]): Promise<WaitingClaim[]> {
  return manager.query(`select ${COLUMNS} from claim where id = any($1) and state = 'queued'`, [ids]);
}

/** Up to `limit` waiting claims of a desk with ids after `after`, by id. */
export function waitingOnDesk(
  manager: EntityManager,
  desk: string,
  after: string | undefined,
  limit: number,
): Promise<WaitingClaim[]> {
  return manager.query(
    `select ${COLUMNS} from claim
     where desk = $1 and state = 'queued' and ($2::uuid is null or id > $2) order by id limit $3`,
    [desk, after ?? null, limit],
  );
}

/** How many claims have waited on a desk since before `since`. */
export async function countWaiting(manager: EntityManager, desk: string, since: Date): Promise<number> {
  const [row] = await manager.query<{ waiting: number }[]>(
    `select count(*)::int as waiting from claim where desk = $1 and state = 'queued' and queued_at < $2`,
    [desk, since],
  );
  return row?.waiting ?? 0;
}
