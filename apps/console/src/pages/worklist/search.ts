/** What the page reads from its address; what it does not know, or is malformed, is left out. */

export interface WorklistSearch {
  readonly [name: string]: unknown;
}

export function parseWorklistSearch(raw: Record<string, unknown>): WorklistSearch {
  return raw;
}
