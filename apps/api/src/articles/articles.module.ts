/** Articles, in and out. */
import { Module } from '@nestjs/common';
import { ArticleClaimsController } from './article-claims.controller.js';
import { ArticlesController } from './articles.controller.js';
import { IngestBatch } from './ingest-batch.js';

@Module({ controllers: [ArticlesController, ArticleClaimsController], providers: [IngestBatch] })
export class ArticlesModule {}
