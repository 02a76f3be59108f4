/** What the page reads from its address: nothing but the claim's id in its path. */

export type ReviewSearch = Record<never, never>;

export function parseReviewSearch(): ReviewSearch {
  return {};
}
