/** What the page reads from its address; what it does not know, or is malformed, is left out. */

export interface ArticleSearch {
  /** An older revision, from 1. */
  readonly rev?: number;
  /** Beside the revision after it. */
  readonly compare?: 1;
  /** The claim in view. */
  readonly claim?: string;
}

export function parseArticleSearch(raw: Record<string, unknown>): ArticleSearch {
  const rev = Number(raw.rev);
  return {
    ...(Number.isSafeInteger(rev) && rev > 0 && { rev }),
    ...(String(raw.compare) === '1' && { compare: 1 as const }),
    ...(typeof raw.claim === 'string' && /^[0-9a-f-]{36}$/i.test(raw.claim) && { claim: raw.claim }),
  };
}
