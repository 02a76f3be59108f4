/** Follow-ups, as the page asks for them. */
import { queryOptions } from '@tanstack/react-query';
import { api, orThrow, queryKeys } from '../../api/index.js';
import type { FollowUp } from './agenda.js';
import type { FollowUpState } from './search.js';

/** So many are fetched at most; an agenda of more is no longer read. */
const MAX_PAGES = 10;

export interface FollowUps {
  readonly items: readonly FollowUp[];
  /** Whether there are more than were fetched. */
  readonly isCut: boolean;
}

export const followUpsQuery = (filter: { state?: FollowUpState; desk?: string }) =>
  queryOptions({
    queryKey: [...queryKeys.followUps, filter],
    queryFn: async (): Promise<FollowUps> => {
      const items: FollowUp[] = [];
      let cursor: string | null | undefined;
      for (let page = 0; page < MAX_PAGES && cursor !== null; page += 1) {
        const query = {
          limit: 200,
          ...(filter.desk !== undefined && { desk: filter.desk }),
          ...(filter.state !== undefined && { state: [filter.state] }),
          ...(cursor !== undefined && { cursor }),
        };
        const answer = await orThrow(api.GET('/v1/follow-ups', { params: { query } }));
        items.push(...answer.items);
        cursor = answer.nextCursor;
      }
      return { items, isCut: cursor !== null };
    },
  });
