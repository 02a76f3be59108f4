/** What the page reads from its address; what it does not know, or is malformed, is left out. */

export interface ReviewSearch {
  readonly [name: string]: unknown;
}

export function parseReviewSearch(raw: Record<string, unknown>): ReviewSearch {
  return raw;
}
