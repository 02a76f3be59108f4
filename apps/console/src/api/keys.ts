/** Names of what is cached, from the general to the particular: the event stream throws away by their beginnings. */

export const queryKeys = {
  me: ['me'],
  settings: ['settings'],
  counts: ['counts'],
  people: ['people'],
  desks: ['desks'],
  scales: ['scales'],
  queues: ['queues'],
  reviews: ['reviews'],
  overview: ['overview'],
  followUps: ['follow-ups'],
  articles: ['articles'],
  /** Everything of one article: `[...article(id), 'claims']`. */
  article: (id: string) => ['article', id],
  /** All claimants: each shows others. */
  claimants: ['claimants'],
  claims: ['claims'],
  /** Everything of every claim, and of every article. */
  anyClaim: ['claim'],
  anyArticle: ['article'],
  /** Everything of one claim: `[...claim(id), 'history']`. */
  claim: (id: string) => ['claim', id],
} as const;
