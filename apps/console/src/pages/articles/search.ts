/** What the page reads from its address; what it does not know, or is malformed, is left out. */

export interface ArticlesSearch {
  readonly [name: string]: unknown;
}

export function parseArticlesSearch(raw: Record<string, unknown>): ArticlesSearch {
  return raw;
}
