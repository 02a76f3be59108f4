/** The states of splitting that are not its result: begun, failed, and asked for again. */
import { Refusal, SERVICE, type Actor, type Article } from '#domain';
import type { Tx } from '#store';
import { changeArticle } from './article-changes.js';

export interface OneRevision {
  readonly articleId: string;
  readonly revision: number;
}

/** True when this revision is still to be split: it is the newest, and nobody finished it. */
export function isToBeSplit(article: Article, revision: number): boolean {
  return article.revision === revision && (article.status === 'received' || article.status === 'splitting');
}

/** Marks an article as being split. Done again after a crash, it changes nothing. */
export function startSplitting(tx: Tx, { articleId, revision }: OneRevision, at: string): Promise<Article> {
  return changeArticle(tx, { articleId, actorId: SERVICE, at }, (article) =>
    isToBeSplit(article, revision) && article.status === 'received' ? { type: 'SplittingStarted', revision } : null,
  );
}

/** Records in words why an article cannot be split; its text is kept and may be marked by hand. */
export function failSplitting(
  tx: Tx,
  { articleId, revision, failure, language }: OneRevision & { failure: string; language?: string },
  at: string,
): Promise<Article> {
  return changeArticle(tx, { articleId, actorId: SERVICE, at }, (article) =>
    isToBeSplit(article, revision)
      ? { type: 'SplittingFailed', revision, failure, ...(language !== undefined && { language }) }
      : null,
  );
}

/** An editor has a failed article split again; while it is waiting for that already, nothing happens. */
export function retrySplitting(
  tx: Tx,
  { articleId, actor }: { articleId: string; actor: Actor },
  at: string,
): Promise<Article> {
  return changeArticle(tx, { articleId, actorId: actor.id, at }, ({ status, revision }) => {
    if (status === 'split') {
      throw new Refusal('article-is-split', 'This article is split into its claims already. Nothing was changed.');
    }
    return status === 'failed' ? { type: 'SplittingRetried', revision } : null;
  });
}
