/** What the page reads from its address; what it does not know, or is malformed, is left out. */

export interface ArticleSearch {
  readonly [name: string]: unknown;
}

export function parseArticleSearch(raw: Record<string, unknown>): ArticleSearch {
  return raw;
}
