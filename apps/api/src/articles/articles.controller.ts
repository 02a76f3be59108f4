/** Articles: they come in, and are read with their texts and claims. */
import { Readable } from 'node:stream';
import { Body, Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiExtraModels, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ingestArticle, readArticle, retrySplitting } from '#actions';
import { claimCounts, listArticles } from '#store/queries';
import {
  Caller,
  decodeCursor,
  Id,
  isTime,
  isUuid,
  Problem,
  type RequestContext,
  Roles,
  toPage,
  Transactions,
} from '../http/index.js';
import { ArticlePage, ArticleView } from './article.view.dto.js';
import { BatchAnswerView } from './batch-answer.dto.js';
import { ArticlesQuery } from './articles.query.dto.js';
import { IngestArticleDto } from './ingest-article.dto.js';
import { IngestBatch } from './ingest-batch.js';
import {
  findArticleRecord,
  loadArticleSummary,
  loadArticleView,
  toArticleSummary,
  withText,
} from './to-article-view.js';

const NDJSON = 'application/x-ndjson';

@ApiTags('Articles')
@Controller('v1/articles')
export class ArticlesController {
  constructor(
    private readonly transactions: Transactions,
    private readonly batch: IngestBatch,
  ) {}

  /** Takes an article in, to be split into claims. The same content again changes nothing and is answered with 200. */
  @Post()
  @Roles('editor')
  @HttpCode(202)
  @ApiResponse({ status: 202, type: ArticleView, description: 'New, or a new revision: it will be split.' })
  @ApiResponse({ status: 200, type: ArticleView, description: 'This very content was there already.' })
  async ingestArticle(
    @Body() body: IngestArticleDto,
    @Caller() context: RequestContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ArticleView> {
    const { actor, at } = context;
    const given = await readArticle(body);
    const { outcome, summary } = await this.transactions.perform(context, async (tx) => {
      const { outcome, ...record } = await ingestArticle(tx, { ...given, actor }, at);
      return { outcome, summary: await loadArticleSummary(tx, record) };
    });
    void reply.status(outcome === 'known' ? 200 : 202).header('location', `/v1/articles/${summary.id}`);
    // The text of a revision never changes, so it need not be kept with the result for a repetition.
    return this.transactions.read((tx) => withText(tx, summary));
  }

  /** Takes many articles in, a JSON document a line, and answers a line an article as each is stored. */
  @Post('batch')
  @Roles('editor')
  @ApiExtraModels(BatchAnswerView)
  @ApiConsumes(NDJSON)
  @ApiBody({ schema: { type: 'string' }, description: 'Bodies of POST /v1/articles, one a line.' })
  @ApiOkResponse({ description: 'A BatchAnswerView a line.', content: { [NDJSON]: { schema: { type: 'string' } } } })
  async ingestArticles(
    @Req() request: FastifyRequest,
    @Caller() { actor }: RequestContext,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { body } = request;
    if (!(body instanceof Readable)) {
      throw new Problem(415, 'content-type-is-not-supported', `Send the articles as ${NDJSON}. Nothing was stored.`);
    }
    const answers = Readable.from(this.batch.answers(body, actor, request.id));
    await reply.status(200).type(`${NDJSON}; charset=utf-8`).send(answers);
  }

  /** Articles that fit the filters, newest first, without their texts. */
  @Get()
  async listArticles(@Query() { limit, cursor, ...filter }: ArticlesQuery): Promise<ArticlePage> {
    const after = decodeCursor<[string, string]>(cursor, [isTime, isUuid]);
    return this.transactions.read(async (tx) => {
      const records = await listArticles(tx, { ...filter, limit: limit + 1, after });
      const counts = await claimCounts(
        tx,
        records.map(({ article }) => article.id),
      );
      return toPage(
        records,
        limit,
        (record) => toArticleSummary(record, counts.get(record.article.id) ?? 0),
        ({ article }) => [article.createdAt, article.id],
      );
    });
  }

  /** Has an article split again that could not be. While it waits for that already, nothing more happens. */
  @Post(':id/splitting')
  @Roles('editor')
  @HttpCode(202)
  async retrySplitting(@Id() articleId: string, @Caller() context: RequestContext): Promise<ArticleView> {
    const { actor, at } = context;
    const summary = await this.transactions.perform(context, async (tx) => {
      await retrySplitting(tx, { articleId, actor }, at);
      return loadArticleSummary(tx, await findArticleRecord(tx, articleId));
    });
    return this.transactions.read((tx) => withText(tx, summary));
  }

  /** One article with its current text. */
  @Get(':id')
  async getArticle(@Id() id: string): Promise<ArticleView> {
    return this.transactions.read(async (tx) => loadArticleView(tx, await findArticleRecord(tx, id)));
  }
}
