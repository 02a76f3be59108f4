/** An article comes in: a new one, a new revision of one, or the same again. */
import { createHash, randomBytes } from 'node:crypto';
import { GENERAL_DESK, type Actor, type Article } from '#domain';
import { ArticleRevisionRow, type Tx } from '#store';
import { articleById, articleForUpdate, deskBySlug, findArticle } from '#store/queries';
import { happenToArticle } from './article-changes.js';
import { newId } from './ids.js';

/** An article that was read: its text cleaned, its details as given or found. */
export interface IngestArticle {
  readonly actor: Actor;
  readonly text: string;
  readonly url?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly publishedAt?: string;
  readonly language?: string;
  readonly desk?: string;
}

export interface Ingested {
  readonly article: Article;
  readonly author: string | null;
  readonly outcome: 'new' | 'revised' | 'known';
}

const sha256 = (data: string): string => createHash('sha256').update(data).digest('hex');

/** The digest that stands in the event; `salt` keeps a short text from being guessed by it. */
export function textDigest(salt: string, text: string): string {
  return createHash('sha256').update(salt).update(text).digest('base64url');
}

export async function ingestArticle(tx: Tx, command: IngestArticle, at: string): Promise<Ingested> {
  const { actor, text, author, ...details } = command;
  const desk = details.desk ?? GENERAL_DESK.slug;
  await deskBySlug(tx, desk);
  const contentDigest = sha256(text);
  await lockIdentity(tx, [contentDigest, details.url, `${details.publisher ?? ''} ${details.title ?? ''}`]);
  const known = await findArticle(tx, { contentDigest, ...details });
  if (known?.sameContent) {
    const record = await articleById(tx, known.id);
    if (!record) throw new Error(`article ${known.id} was found and is gone`);
    return { ...record, outcome: 'known' };
  }
  const before = known && (await articleForUpdate(tx, known.id));
  const articleId = known?.id ?? newId();
  const revision = (before?.article.revision ?? 0) + 1;
  const salt = randomBytes(16).toString('base64url');
  const article = await happenToArticle(tx, articleId, before?.article, {
    event: {
      type: before ? 'ArticleRevised' : 'ArticleReceived',
      ...kept(before?.article),
      ...details,
      desk: details.desk ?? before?.article.desk ?? desk,
      revision,
      textDigest: textDigest(salt, text),
    },
    actorId: actor.id,
    at,
    author: author ?? before?.author ?? null,
  });
  const receivedAt = new Date(article.updatedAt);
  await tx.insert(ArticleRevisionRow, { articleId, revision, text, contentDigest, salt, receivedAt });
  return { article, author: author ?? before?.author ?? null, outcome: before ? 'revised' : 'new' };
}

/** Details that a new revision keeps where it does not say otherwise. */
function kept(article: Article | undefined) {
  if (!article) return {};
  const { url, title, publisher, publishedAt, language } = article;
  return {
    ...(url !== undefined && { url }),
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(language !== undefined && { language }),
  };
}

/** Of two who bring the same article at once, the second waits and then finds it. One order for all: no deadlock. */
async function lockIdentity(tx: Tx, keys: readonly (string | undefined)[]): Promise<void> {
  const named = keys.filter((key): key is string => key !== undefined && key.trim() !== '').sort();
  for (const key of named) await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`article ${key}`]);
}
