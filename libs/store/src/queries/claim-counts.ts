/** How many claims stand in the current text of articles, those marked by hand among them. */
import type { EntityManager } from 'typeorm';

export async function claimCounts(manager: EntityManager, articleIds: readonly string[]): Promise<Map<string, number>> {
  if (articleIds.length === 0) return new Map();
  const rows = await manager.query<{ id: string; claims: number }[]>(
    `select article.id, count(claim.id)::int as claims
     from article left join claim on claim.article_id = article.id and claim.revision = article.revision
     where article.id = any($1) group by article.id`,
    [articleIds],
  );
  return new Map(rows.map(({ id, claims }) => [id, claims]));
}
