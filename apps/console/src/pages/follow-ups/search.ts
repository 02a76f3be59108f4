/** What the page reads from its address; what it does not know, or is malformed, is left out. */

export interface FollowUpsSearch {
  readonly [name: string]: unknown;
}

export function parseFollowUpsSearch(raw: Record<string, unknown>): FollowUpsSearch {
  return raw;
}
