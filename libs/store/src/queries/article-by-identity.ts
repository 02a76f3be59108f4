/** Finds the article that a text belongs to: the same content again, or the same place with another text. */
import type { EntityManager } from 'typeorm';

export interface ArticleIdentity {
  readonly contentDigest: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly title?: string;
}

export interface KnownArticle {
  readonly id: string;
  readonly sameContent: boolean;
}

/**
 * An article at the same URL, else of the same publisher and title, else one whose current text is the same and whose
 * URL and publisher do not contradict.
 */
export async function findArticle(
  manager: EntityManager,
  { contentDigest, url, publisher, title }: ArticleIdentity,
): Promise<KnownArticle | undefined> {
  const rows = await manager.query<{ id: string; same_content: boolean }[]>(
    `select article.id, current.content_digest = $1 as same_content
     from article
     join article_revision current on current.article_id = article.id and current.revision = article.revision
     where article.url = $2
        or ($2::text is null or article.url is null) and article.publisher = $3 and article.title = $4
        or current.content_digest = $1
           and (article.url is null or $2::text is null)
           and (article.publisher is null or $3::text is null or article.publisher = $3)
     order by (article.url = $2) desc nulls last, same_content desc, article.id
     limit 1`,
    [contentDigest, url ?? null, publisher ?? null, title ?? null],
  );
  const [row] = rows;
  return row && { id: row.id, sameContent: row.same_content };
}
