/** What the page of a claimant asks for. */
import { queryOptions } from '@tanstack/react-query';
import { api, queryKeys, type Schemas, withETag } from '../../api/index.js';

export type KnownClaimant = Schemas['KnownClaimantView'];
export type ListedClaimant = Schemas['ListedClaimantView'];

export const claimantQuery = (id: string) =>
  queryOptions({
    queryKey: [...queryKeys.claimants, id],
    queryFn: ({ signal }) => withETag(api.GET('/v1/claimants/{id}', { params: { path: { id } }, signal })),
  });
