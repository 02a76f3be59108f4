/** Steps to the claim before and behind this one in its article. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useKeys } from '../../keys/index.js';
import { articleClaimsQuery } from '../review/queries.js';
import type { Claim } from './queries.js';

export function useNeighbours({ id, articleId }: Claim): void {
  const navigate = useNavigate();
  const { data: claims = [] } = useQuery(articleClaimsQuery(articleId));
  const at = claims.findIndex((claim) => claim.id === id);
  const stepTo = (neighbour: { readonly id: string } | undefined) =>
    neighbour &&
    ((event?: KeyboardEvent): boolean => {
      // The arrows scroll this page: it is long, and nothing on it is a list of claims.
      if (event?.key.startsWith('Arrow') === true) return false;
      void navigate({ to: '/claims/$claimId', params: { claimId: neighbour.id }, search: {} });
      return true;
    });
  useKeys({ previous: stepTo(claims[at - 1]), next: at < 0 ? undefined : stepTo(claims[at + 1]) });
}
