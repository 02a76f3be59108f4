/** What the page reads from its address; what it does not know, or is malformed, is left out. */

export interface ClaimsSearch {
  readonly [name: string]: unknown;
}

export function parseClaimsSearch(raw: Record<string, unknown>): ClaimsSearch {
  return raw;
}
