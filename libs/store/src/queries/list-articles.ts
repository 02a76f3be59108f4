/** Articles that fit a filter, page by page. */
import type { EntityManager } from 'typeorm';
import type { ArticleStatus } from '#domain';
import { toArticle } from '../article-record.js';
import { ArticleRow } from '../rows/article.row.js';
import type { ArticleRecord } from './article-by-id.js';

export interface ArticleFilter {
  readonly publisher?: string;
  readonly status?: ArticleStatus;
  readonly desk?: string;
  /** Words that stand in the title, publisher or URL, as they are. */
  readonly q?: string;
  readonly limit: number;
  /** Time (ISO 8601) and id of the last one of the page before. */
  readonly after?: readonly [string, string] | undefined;
}

/** Newest first. */
export async function listArticles(manager: EntityManager, filter: ArticleFilter): Promise<ArticleRecord[]> {
  const { publisher, status, desk, q, limit, after } = filter;
  const articles = manager
    .createQueryBuilder(ArticleRow, 'article')
    .orderBy('article.createdAt', 'DESC')
    .addOrderBy('article.id', 'DESC')
    .limit(limit);
  if (publisher !== undefined) articles.andWhere('article.publisher = :publisher', { publisher });
  if (status !== undefined) articles.andWhere('article.status = :status', { status });
  if (desk !== undefined) articles.andWhere('article.desk = :desk', { desk });
  if (q !== undefined) {
    const words = `%${q.replace(/[\\%_]/g, '\\$&')}%`;
    articles.andWhere(`concat_ws(' ', article.title, article.publisher, article.url) ilike :words`, { words });
  }
  if (after) articles.andWhere('(article.createdAt, article.id) < (:time, :id)', { time: after[0], id: after[1] });
  return (await articles.getMany()).map((row) => ({ article: toArticle(row), author: row.author }));
}
