/** The pages that everybody may read: what runs here, the published fact-checks, and what these pages load. */
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { renderFactCheckList, renderFactCheckPage, renderHomePage, renderNotFoundPage } from '#publishing';
import { decodeCursor, encodeCursor, isTime, isUuid, Problem, Public, Transactions } from '../http/index.js';
import { FactChecks } from './fact-checks.js';
import { PublicListQuery } from './public-query.dto.js';
import { publicAsset } from './public-assets.js';
import { sendPage } from './send-page.js';

/** Fact-checks on one page of the list. */
const PAGE_LENGTH = 50;

const PAGE = { status: 200, schema: { type: 'string' } } as const;

@ApiTags('Public')
@Public()
@Controller()
export class PublicController {
  constructor(
    private readonly transactions: Transactions,
    private readonly factChecks: FactChecks,
  ) {}

  /** What runs here and where to go. */
  @Get()
  @ApiProduces('text/html')
  @ApiResponse(PAGE)
  showHomePage(@Res() reply: FastifyReply): void {
    const { newsroom } = this.factChecks;
    sendPage(reply, renderHomePage({ newsroom, url: newsroom.url }));
  }

  /** The published fact-checks, newest first. */
  @Get('fact-checks')
  @ApiProduces('text/html')
  @ApiResponse(PAGE)
  async showFactChecks(@Query() { cursor }: PublicListQuery, @Res() reply: FastifyReply): Promise<void> {
    const after = decodeCursor<[string, string]>(cursor, [isTime, isUuid]);
    const { items, next } = await this.transactions.read((tx) => this.factChecks.list(tx, after, PAGE_LENGTH));
    const { newsroom } = this.factChecks;
    const path = (at: string | undefined): string => `/fact-checks${at === undefined ? '' : `?cursor=${at}`}`;
    const url = `${newsroom.url}${path(cursor)}`;
    sendPage(reply, renderFactCheckList({ newsroom, url, items, ...(next && { next: path(encodeCursor(next)) }) }));
  }

  /** One published fact-check, with its ClaimReview. */
  @Get('fact-checks/:slug')
  @ApiProduces('text/html')
  @ApiResponse(PAGE)
  @ApiResponse({ status: 404, schema: { type: 'string' }, description: 'Nothing is published at this address.' })
  async showFactCheck(@Param('slug') slug: string, @Res() reply: FastifyReply): Promise<void> {
    const page = await this.transactions.read((tx) => this.factChecks.at(tx, slug));
    if (page) sendPage(reply, renderFactCheckPage(page), { lastModified: page.verdict.publishedAt });
    else sendPage(reply, renderNotFoundPage(this.factChecks.newsroom), { status: 404 });
  }

  /** The style sheet of these pages, and its fonts. */
  @Get('assets/:file')
  @ApiProduces('text/css', 'font/woff2')
  @ApiResponse(PAGE)
  async showAsset(@Param('file') file: string, @Res() reply: FastifyReply): Promise<void> {
    const asset = await publicAsset(file);
    if (asset === undefined) {
      throw new Problem(404, 'address-is-unknown', 'There is no such file. A page names the files that it needs.');
    }
    void reply.type(asset.type).header('cache-control', asset.cacheControl).send(asset.content);
  }
}
