/** The way every change of an article takes: decide, append, evolve, save. */
import { evolveArticle, type Article, type ArticleEvent } from '#domain';
import { append } from '#ledger';
import { ArticleRow, fromArticle, type Tx } from '#store';
import { articleForUpdate } from '#store/queries';
import { newId } from './ids.js';
import { notFound } from './not-found.js';

/** Applies `event` to an article that is locked, or new when `before` is undefined. */
export async function happenToArticle(
  tx: Tx,
  articleId: string,
  before: Article | undefined,
  { event, actorId, at, author }: { event: ArticleEvent; actorId: string | null; at: string; author: string | null },
): Promise<Article> {
  const time = before && before.updatedAt > at ? before.updatedAt : at;
  const after = evolveArticle(articleId, before, { event, at: time, actorId });
  const { type, ...body } = event;
  const subject = { subjectType: 'article', subjectId: articleId, subjectVersion: after.version } as const;
  await append(tx, [{ id: newId(), ...subject, type, at: time, actorId, body }]);
  const row = fromArticle(after, author);
  if (before) await tx.update(ArticleRow, { id: articleId }, row);
  else await tx.insert(ArticleRow, row);
  return after;
}

/** Locks the article and applies what `decide` finds right; null means nothing is to happen. */
export async function changeArticle(
  tx: Tx,
  { articleId, actorId, at }: { articleId: string; actorId: string | null; at: string },
  decide: (article: Article) => ArticleEvent | null,
): Promise<Article> {
  const record = await articleForUpdate(tx, articleId);
  if (!record) throw notFound('article', articleId);
  const event = decide(record.article);
  if (!event) return record.article;
  return happenToArticle(tx, articleId, record.article, { event, actorId, at, author: record.author });
}
