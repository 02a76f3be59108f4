/** What the page reads from its address; what it does not know, or is malformed, is left out. */

export interface ClaimSearch {
  readonly [name: string]: unknown;
}

export function parseClaimSearch(raw: Record<string, unknown>): ClaimSearch {
  return raw;
}
