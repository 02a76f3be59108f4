/** An entry of the event stream, and what it makes stale. */
import { queryKeys } from '../api/keys.js';

/** What somebody has done, as the stream tells it. */
export interface LogEntry {
  readonly position: number;
  readonly subjectType: 'claim' | 'article' | 'claimant' | 'person' | 'desk' | 'scale';
  readonly subjectId: string;
  /** As in the history: `ReviewTaken`. */
  readonly type: string;
  readonly version: number;
  readonly at: string;
  readonly actorId: string;
  readonly desk?: string;
  readonly state?: string;
  readonly articleId?: string;
}

/** What shows the names of claimants. */
const NAMES_CLAIMANTS = [
  queryKeys.claims,
  queryKeys.anyClaim,
  queryKeys.articles,
  queryKeys.reviews,
  queryKeys.followUps,
];

/** The beginnings of the query keys that the entry makes stale. */
export function staleAfter(entry: LogEntry): readonly (readonly string[])[] {
  switch (entry.subjectType) {
    case 'claim':
      return [
        queryKeys.claim(entry.subjectId),
        queryKeys.claims,
        queryKeys.counts,
        queryKeys.queues,
        queryKeys.reviews,
        queryKeys.followUps,
        queryKeys.overview,
        queryKeys.claimants,
        ...(entry.articleId === undefined ? [] : [queryKeys.article(entry.articleId)]),
      ];
    case 'article':
      return [queryKeys.article(entry.subjectId), queryKeys.articles, queryKeys.counts];
    case 'claimant':
      return [queryKeys.claimants, ...(entry.type === 'ClaimantRecorded' ? [] : NAMES_CLAIMANTS)];
    case 'person':
      return [queryKeys.people, queryKeys.me];
    case 'desk':
      return [queryKeys.desks, queryKeys.queues];
    case 'scale':
      return [queryKeys.scales];
  }
}
