/** The rows of the worklist: pages of claims that fit the filter, or what I have in hand. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, orThrow, queryKeys, type Schemas } from '../../api/index.js';
import type { Filter } from './filter.js';

export type Claim = Schemas['ClaimView'];
export type ClaimsPage = Schemas['CountedClaimPage'];

const FIRST_PAGE = 60;
const PAGE = 200;
const IN_HAND = 100;

/**
 * Not named as claims are: the event stream would have it fetched anew, and rows would jump. What changes is put into
 * its row, see use-live-rows.
 */
export const listQuery = (filter: Filter) =>
  infiniteQueryOptions({
    queryKey: ['worklist', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor, signal }): Promise<ClaimsPage> =>
      orThrow(api.GET('/v1/claims', { params: { query: { ...toParameters(filter), ...pageOf(cursor) } }, signal })),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** What I hold, what was returned to me, and where I left a draft. */
export const inHandQuery = queryOptions({
  queryKey: [...queryKeys.reviews, 'worklist'],
  queryFn: async (): Promise<Claim[]> => {
    const query = { mine: true, limit: IN_HAND };
    const { items } = await orThrow(api.GET('/v1/reviews', { params: { query } }));
    return Promise.all(
      items.map(({ claimId }) => orThrow(api.GET('/v1/claims/{id}', { params: { path: { id: claimId } } }))),
    );
  },
});

export const queuesQuery = queryOptions({
  queryKey: queryKeys.queues,
  queryFn: async () => (await orThrow(api.GET('/v1/queues', { params: { query: { limit: 200 } } }))).items,
});

/** How many claims were set aside for being below their desk's threshold. */
export const belowThresholdQuery = queryOptions({
  queryKey: [...queryKeys.claims, 'below-threshold'],
  queryFn: async () => {
    const query = { state: ['extracted' as const], limit: 1, total: true };
    return (await orThrow(api.GET('/v1/claims', { params: { query } }))).total ?? 0;
  },
});

function toParameters({ states, kinds, desk, min, q, sort }: Filter) {
  return {
    ...(states.length > 0 && { state: [...states] }),
    ...(kinds.length > 0 && { kind: [...kinds] }),
    ...(desk !== undefined && { desk }),
    ...(min !== undefined && { minCheckworthiness: min }),
    ...(q !== undefined && { q }),
    sort,
  };
}

function pageOf(cursor: string | undefined) {
  return cursor === undefined ? { limit: FIRST_PAGE, total: true } : { limit: PAGE, cursor };
}
