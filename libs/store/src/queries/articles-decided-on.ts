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

export interface ArticleDecidedOn {
  readonly articleId: string;
  /** All claims of the article, decided on or not, by id. */
  readonly claimIds: readonly string[];
}

/** Up to `limit` articles with ids after `after`, by id; decided on at or after `since` (ISO 8601), if given. */
export async function articlesDecidedOn(
  manager: EntityManager,
  { since, after, limit }: { since?: string | undefined; after?: string | undefined; limit: number },
): Promise<ArticleDecidedOn[]> {
  return manager.query<ArticleDecidedOn[]>(
    `select article.id as "articleId", array(
       select id from claim where article_id = article.id order by id
     ) as "claimIds"
     from article
     where ($1::uuid is null or article.id > $1) and exists (
       select from claim join event on event.subject_id = claim.id
       where claim.article_id = article.id and event.actor_id is not null and event.type = any($2)
         and ($3::timestamptz is null or event.at >= $3)
     )
     order by article.id limit $4`,
    [after ?? null, ACTS, since ?? null, limit],
  );
}
