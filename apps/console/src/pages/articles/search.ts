/** What the page reads from its address; what it does not know, or is malformed, is left out. */

export const ARTICLE_STATUSES = ['received', 'splitting', 'split', 'failed'] as const;
export type ArticleStatus = (typeof ARTICLE_STATUSES)[number];

export interface ArticlesSearch {
  readonly status?: ArticleStatus;
  /** Slug. */
  readonly desk?: string;
  /** Words of the title, the publisher or the address. */
  readonly q?: string;
}

const LONGEST = 200;

export function parseArticlesSearch(raw: Record<string, unknown>): ArticlesSearch {
  const status = ARTICLE_STATUSES.find((one) => one === raw.status);
  const desk = typeof raw.desk === 'string' && /^[a-z0-9-]{1,100}$/.test(raw.desk) ? raw.desk : undefined;
  // A search that looks like a number is read as one from the address.
  const q = typeof raw.q === 'string' || typeof raw.q === 'number' ? String(raw.q).trim().slice(0, LONGEST) : '';
  return { ...(status && { status }), ...(desk && { desk }), ...(q !== '' && { q }) };
}
