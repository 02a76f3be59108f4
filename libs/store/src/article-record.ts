/** Between the article of the domain and its row. */
import type { Article } from '#domain';
import { ArticleRow } from './rows/article.row.js';

export function toArticle(row: ArticleRow): Article {
  return {
    id: row.id,
    revision: row.revision,
    status: row.status,
    desk: row.desk,
    claimCount: row.claimCount,
    ...(row.failure !== null && { failure: row.failure }),
    ...(row.splitNote !== null && { splitNote: row.splitNote }),
    ...(row.url !== null && { url: row.url }),
    ...(row.title !== null && { title: row.title }),
    ...(row.publisher !== null && { publisher: row.publisher }),
    ...(row.publishedAt !== null && { publishedAt: row.publishedAt.toISOString() }),
    ...(row.language !== null && { language: row.language }),
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

/** The row of an article; `author` stands outside the domain's state, as it stands outside the events. */
export function fromArticle(article: Article, author: string | null): ArticleRow {
  return Object.assign(new ArticleRow(), {
    ...article,
    author,
    failure: article.failure ?? null,
    splitNote: article.splitNote ?? null,
    url: article.url ?? null,
    title: article.title ?? null,
    publisher: article.publisher ?? null,
    publishedAt: article.publishedAt === undefined ? null : new Date(article.publishedAt),
    language: article.language ?? null,
    createdAt: new Date(article.createdAt),
    updatedAt: new Date(article.updatedAt),
  });
}
