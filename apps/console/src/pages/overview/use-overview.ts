/** The figures of a desk and a period, and their renewal while others work. */
import { keepPreviousData, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, orThrow } from '../../api/index.js';
import { onLogEntry } from '../../live/index.js';
import type { Overview } from './overview.types.js';
import type { Days } from './periods.js';

/** Not one of the shared keys: on a busy desk each entry of the stream would ask for all figures again. */
const KEY = ['figures'];
/** How long entries are gathered. Read by useRenewal. */
const GATHER_MS = 3_000;

export function useOverview({ from, to }: Days, desk: string | undefined): UseQueryResult<Overview> {
  useRenewal();
  return useQuery({
    queryKey: [...KEY, { from, to, desk }],
    queryFn: () =>
      orThrow(api.GET('/v1/overview', { params: { query: { from, to, ...(desk !== undefined && { desk }) } } })),
    placeholderData: keepPreviousData,
    staleTime: GATHER_MS,
  });
}

function useRenewal(): void {
  const client = useQueryClient();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const renew = (): void => {
      timer = undefined;
      void client.invalidateQueries({ queryKey: KEY });
    };
    const stop = onLogEntry(() => {
      timer ??= setTimeout(renew, GATHER_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [client]);
}
