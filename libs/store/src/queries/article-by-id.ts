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

/** The text of one revision; null when there is no such revision. */
export async function findRevisionText(
  manager: EntityManager,
  articleId: string,
  revision: number,
): Promise<string | null> {
  const row = await manager.findOneBy(ArticleRevisionRow, { articleId, revision });
  return row?.text ?? null;
}

/** The text of a revision that is known to be there. */
export async function revisionText(manager: EntityManager, articleId: string, revision: number): Promise<string> {
  const text = await findRevisionText(manager, articleId, revision);
  if (text === null) throw new Error(`article ${articleId} has no revision ${revision}`);
  return text;
}
