/** Makes the views of an article. */
import type { EntityManager } from 'typeorm';
import { articleById, claimCounts, revisionText, type ArticleRecord } from '#store/queries';
import { Problem } from '../http/index.js';
import type { ArticleSummaryView, ArticleView } from './article.view.dto.js';

export function toArticleSummary({ article, author }: ArticleRecord, claimCount: number): ArticleSummaryView {
  return { ...article, ...(author !== null && { author }), claimCount };
}

export async function loadArticleSummary(manager: EntityManager, record: ArticleRecord): Promise<ArticleSummaryView> {
  const { id } = record.article;
  const counts = await claimCounts(manager, [id]);
  return toArticleSummary(record, counts.get(id) ?? 0);
}

/** The article with its current text. */
export async function loadArticleView(manager: EntityManager, record: ArticleRecord): Promise<ArticleView> {
  return withText(manager, await loadArticleSummary(manager, record));
}

/** `summary` with the text of its revision. */
export async function withText(manager: EntityManager, summary: ArticleSummaryView): Promise<ArticleView> {
  return { ...summary, text: await revisionText(manager, summary.id, summary.revision) };
}

/** @throws Problem 404 `article-not-found`. */
export async function findArticleRecord(manager: EntityManager, id: string): Promise<ArticleRecord> {
  const record = await articleById(manager, id);
  if (record) return record;
  throw new Problem(404, 'article-not-found', `There is no article ${id}.`);
}
