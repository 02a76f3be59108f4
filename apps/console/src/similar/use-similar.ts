/** The claims that say the same as one; asked again when something happens to one of them. */
import { queryOptions, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, orThrow, queryKeys, type Schemas } from '../api/index.js';
import { onLogEntry } from '../live/index.js';

export type SimilarClaim = Schemas['SimilarClaimView'];

/** More than anybody reads. */
const MOST = 10;

const similarQuery = (claimId: string) =>
  queryOptions({
    queryKey: [...queryKeys.claim(claimId), 'similar'],
    queryFn: async () => {
      const params = { path: { id: claimId }, query: { limit: MOST } };
      return (await orThrow(api.GET('/v1/claims/{id}/similar', { params }))).items;
    },
  });

/** The likeliest first. What happens to the claim itself makes the answer stale as everything of it. */
export function useSimilar(claimId: string): UseQueryResult<SimilarClaim[]> {
  const client = useQueryClient();
  const similar = useQuery(similarQuery(claimId));
  const { data } = similar;
  useEffect(
    () =>
      onLogEntry(({ subjectId }) => {
        if (!data?.some(({ claim }) => claim.id === subjectId)) return;
        void client.invalidateQueries({ queryKey: similarQuery(claimId).queryKey });
      }),
    [client, claimId, data],
  );
  return similar;
}
