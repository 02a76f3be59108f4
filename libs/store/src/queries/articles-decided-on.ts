/** Articles on whose claims editors have decided something that the splitter can learn from. */
import type { EntityManager } from 'typeorm';
import type { ClaimEventType } from '#domain';

/** Events of people that may be such a decision; what they really changed, their fold says. */
const ACTS: readonly ClaimEventType[] = [
  'ClaimMarked',
  'ClaimQueued',
  'ClaimEdited',
  'ClaimReanchored',
  'ClaimDismissed',
  'ClaimReopened',
  'VerdictApproved',
];

/** Ids of all such articles, in order; with `since` (ISO 8601) of those decided on at or after it. One pass over the history. */
export async function articlesDecidedOn(manager: EntityManager, since?: string): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `select distinct claim.article_id as id
     from event join claim on claim.id = event.subject_id
     where event.actor_id is not null and event.type = any($1) and ($2::timestamptz is null or event.at >= $2)
     order by id`,
    [ACTS, since ?? null],
  );
  return rows.map(({ id }) => id);
}

/** Ids of the claims of each of these articles, whatever revision they stand in; by id. */
export async function claimIdsOf(
  manager: EntityManager,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await manager.query<{ article: string; claims: string[] }[]>(
    `select article_id as article, array_agg(id order by id) as claims from claim
     where article_id = any($1) group by article_id order by article_id`,
    [articleIds],
  );
  return new Map(rows.map(({ article, claims }) => [article, claims]));
}
