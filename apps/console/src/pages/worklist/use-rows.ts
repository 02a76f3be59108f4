/** The rows of the view in the address, however it is asked for. */
import { type QueryClient, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useMe } from '../../session/index.js';
import { type Filter, fits } from './filter.js';
import { type Pages, rowsOf, withChanged, without } from './rows-cache.js';
import { type Claim, inHandQuery, listQuery } from './rows-query.js';
import type { ViewName } from './search.js';

export interface Rows {
  readonly claims: readonly Claim[];
  /** How many there are, the ones that are not loaded included; undefined until it is known. */
  readonly total: number | undefined;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly hasMore: boolean;
  loadMore(): void;
  /** From the top, as it is now. */
  reload(): void;
  /** Puts what was answered into its rows; with `drop`, rows that no longer fit go. */
  put(claims: readonly Claim[], drop: boolean): void;
}

export function useRows(view: ViewName, filter: Filter): Rows {
  const client = useQueryClient();
  const { id: myId } = useMe();
  const isInHand = view === 'mine' || view === 'returned';
  const options = listQuery(filter);
  const list = useInfiniteQuery({ ...options, enabled: !isInHand });
  const inHand = useQuery({ ...inHandQuery, enabled: isInHand });
  const loaded = isInHand ? inHand : list;
  const claims = useMemo(() => {
    if (isInHand) return (inHand.data ?? []).filter((claim) => view === 'mine' || claim.returnedTo?.id === myId);
    const all = list.data ? rowsOf(list.data) : [];
    return view === 'to-approve' ? all.filter((claim) => isForMe(claim)) : all;
  }, [isInHand, inHand.data, list.data, view, myId]);
  const { fetchNextPage, hasNextPage, isFetchingNextPage, refetch } = list;
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const put = useCallback(
    (changed: readonly Claim[], drop: boolean) => putInto(client, filter, changed, drop),
    [client, filter],
  );
  const reload = useCallback(() => {
    client.setQueryData<Pages>(listQuery(filter).queryKey, firstOf);
    void refetch();
  }, [client, filter, refetch]);
  return {
    claims,
    total: isInHand || view === 'to-approve' ? (hasNextPage ? undefined : claims.length) : list.data?.pages[0]?.total,
    isPending: loaded.isPending,
    error: loaded.isError && loaded.data === undefined ? loaded.error : undefined,
    hasMore: !isInHand && hasNextPage,
    loadMore,
    reload: isInHand ? () => void inHand.refetch() : reload,
    put,
  };
}

/** One's own verdicts are for others to approve; what was decided meanwhile keeps its row. */
function isForMe(claim: Claim): boolean {
  return claim.state !== 'awaiting-approval' || claim.allowed.includes('approval');
}

function putInto(client: QueryClient, filter: Filter, changed: readonly Claim[], drop: boolean): void {
  const gone = new Set(drop ? changed.filter((claim) => !fits(filter, claim)).map(({ id }) => id) : []);
  client.setQueryData<Pages>(
    listQuery(filter).queryKey,
    (pages) => pages && without(withChanged(pages, changed), gone),
  );
}

function firstOf(pages: Pages | undefined): Pages | undefined {
  return pages && { pages: pages.pages.slice(0, 1), pageParams: pages.pageParams.slice(0, 1) };
}
