/** The claim that an editor should have next, asked of Postgres itself: for what the queues cannot say, or while they are away. */
import type { EntityManager } from 'typeorm';
import type { Kind } from '#domain';

export interface WhoseTurn {
  readonly editorId: string;
  /** Slugs of the desks that it may come from. */
  readonly desks: readonly string[];
  /** None named: any. */
  readonly kinds?: readonly Kind[] | undefined;
}

const WAITING = `select claim.id from claim
  where claim.desk = any($1) and claim.state = 'queued' and ($2::text[] is null or claim.kind = any($2))
    and not exists (
      select from review
      where review.claim_id = claim.id and review.round = claim.round and review.skipped_by @> array[$3::uuid]
    )
  order by claim.priority desc, claim.checkworthiness desc, claim.queued_at, claim.id
  limit 1`;

/**
 * Id of the best claim that waits for this editor and that nobody else is just taking; undefined when there is none.
 * Locked until the transaction ends. The order is that of the queues: priority, then check-worthiness, then age.
 */
export async function waitingClaim(
  manager: EntityManager,
  { editorId, desks, kinds }: WhoseTurn,
): Promise<string | undefined> {
  const [row] = await manager.query<{ id: string }[]>(`${WAITING} for update of claim skip locked`, [
    desks,
    kinds ?? null,
    editorId,
  ]);
  return row?.id;
}

/** The same, only looked at: it may be another's by the time that this editor asks for it. */
export async function likelyNextClaim(
  manager: EntityManager,
  { editorId, desks, kinds }: WhoseTurn,
): Promise<string | undefined> {
  const [row] = await manager.query<{ id: string }[]>(WAITING, [desks, kinds ?? null, editorId]);
  return row?.id;
}

/** Id of the claim whose verdict was returned to this editor the longest ago; undefined when there is none. */
export async function returnedClaim(
  manager: EntityManager,
  { editorId, desks, kinds }: WhoseTurn,
): Promise<string | undefined> {
  const [row] = await manager.query<{ id: string }[]>(
    `select claim.id from claim
     where claim.returned_to = $3 and claim.state = 'returned' and claim.desk = any($1)
       and ($2::text[] is null or claim.kind = any($2))
     order by claim.updated_at, claim.id
     limit 1`,
    [desks, kinds ?? null, editorId],
  );
  return row?.id;
}
