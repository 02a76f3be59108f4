/** What the page reads from its address; what it does not know, or is malformed, is left out. */

export interface OverviewSearch {
  readonly [name: string]: unknown;
}

export function parseOverviewSearch(raw: Record<string, unknown>): OverviewSearch {
  return raw;
}
