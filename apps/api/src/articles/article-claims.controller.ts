/** What stands in an article: its claims now, and those of its older texts. */
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { claimsInRevision, claimsOfArticle, findRevision } from '#store/queries';
import { ClaimPage } from '../claims/claim.view.dto.js';
import { loadClaimViews } from '../claims/to-claim-view.js';
import {
  Caller,
  decodeCursor,
  Id,
  isUuid,
  isWhole,
  PageQuery,
  Problem,
  type RequestContext,
  toPage,
  Transactions,
} from '../http/index.js';
import { ArticleRevisionView } from './article.view.dto.js';
import { findArticleRecord } from './to-article-view.js';

/** From 1, and at most what Postgres holds in an int. */
const REVISION = /^[1-9]\d{0,8}$/;

@ApiTags('Articles')
@Controller('v1/articles/:id')
export class ArticleClaimsController {
  constructor(private readonly transactions: Transactions) {}

  /** The claims that stand in the article's current text, in its order. */
  @Get('claims')
  async listArticleClaims(
    @Id() articleId: string,
    @Query() { limit, cursor }: PageQuery,
    @Caller() context: RequestContext,
  ): Promise<ClaimPage> {
    const after = decodeCursor<[number, string]>(cursor, [isWhole, isUuid]);
    return this.transactions.read(async (tx) => {
      await findArticleRecord(tx, articleId);
      const claims = await claimsOfArticle(tx, { articleId, limit: limit + 1, after });
      const views = await loadClaimViews(tx, claims, context);
      return toPage(
        views,
        limit,
        (view) => view,
        ({ anchor, id }) => [anchor.start, id],
      );
    });
  }

  /** One text of the article, and what became of each claim that stood in it. */
  @Get('revisions/:n')
  @ApiParam({ name: 'n', schema: { type: 'integer', minimum: 1 } })
  async getArticleRevision(@Id() articleId: string, @Param('n') n: string): Promise<ArticleRevisionView> {
    return this.transactions.read(async (tx) => {
      await findArticleRecord(tx, articleId);
      const revision = REVISION.test(n) ? await findRevision(tx, articleId, Number(n)) : null;
      if (!revision) throw new Problem(404, 'revision-not-found', `The article has no revision ${n.slice(0, 20)}.`);
      const claims = await claimsInRevision(tx, articleId, revision.revision);
      return {
        articleId,
        revision: revision.revision,
        text: revision.text,
        receivedAt: revision.receivedAt.toISOString(),
        claims: claims.map(({ fates, ...claim }) => {
          const next = fates[0];
          return { ...claim, ...(next && { fate: next.fate }), fates: [...fates] };
        }),
      };
    });
  }
}
