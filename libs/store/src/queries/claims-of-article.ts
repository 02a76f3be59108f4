/** The claims that stand in the current text of an article. */
import type { EntityManager } from 'typeorm';
import type { Claim } from '#domain';
import { ArticleRow } from '../rows/article.row.js';
import { ClaimRow } from '../rows/claim.row.js';
import { toClaims } from './claim-by-id.js';

/** In the order of the text; `after`: start of the anchor and id of the last one of the page before. */
export async function claimsOfArticle(
  manager: EntityManager,
  { articleId, limit, after }: { articleId: string; limit: number; after?: readonly [number, string] | undefined },
): Promise<Claim[]> {
  const claims = manager
    .createQueryBuilder(ClaimRow, 'claim')
    .innerJoin(ArticleRow, 'article', 'article.id = claim.articleId and article.revision = claim.revision')
    .where('claim.articleId = :articleId', { articleId })
    .orderBy('claim.anchorStart')
    .addOrderBy('claim.id')
    .limit(limit);
  if (after) claims.andWhere('(claim.anchorStart, claim.id) > (:start, :id)', { start: after[0], id: after[1] });
  return toClaims(manager, await claims.getMany());
}
