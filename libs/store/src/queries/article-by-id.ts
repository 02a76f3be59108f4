/** Articles and their texts. */
import type { EntityManager } from 'typeorm';
import type { Article } from '#domain';
import { toArticle } from '../article-record.js';
import { ArticleRevisionRow } from '../rows/article-revision.row.js';
import { ArticleRow } from '../rows/article.row.js';

/** An article with what stands outside of its events. */
export interface ArticleRecord {
  readonly article: Article;
  readonly author: string | null;
}

/** The article, locked until the transaction ends; null when there is none. */
export async function articleForUpdate(manager: EntityManager, id: string): Promise<ArticleRecord | null> {
  const row = await manager.findOne(ArticleRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  return row && { article: toArticle(row), author: row.author };
}

export async function articleById(manager: EntityManager, id: string): Promise<ArticleRecord | null> {
  const row = await manager.findOneBy(ArticleRow, { id });
  return row && { article: toArticle(row), author: row.author };
}

/** One revision with its text; null when there is none of that number. */
export async function findRevision(
  manager: EntityManager,
  articleId: string,
  revision: number,
): Promise<Pick<ArticleRevisionRow, 'revision' | 'text' | 'receivedAt'> | null> {
  return manager.findOneBy(ArticleRevisionRow, { articleId, revision });
}

/** The text of a revision that is known to be there. */
export async function revisionText(manager: EntityManager, articleId: string, revision: number): Promise<string> {
  const found = await findRevision(manager, articleId, revision);
  if (!found) throw new Error(`article ${articleId} has no revision ${revision}`);
  return found.text;
}
