/** While one claim is reviewed, the next and its article are fetched, so that going on waits for nothing. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, orThrow } from '../../api/index.js';
import { articleClaimsQuery, type Claim, textQuery } from './queries.js';

/** The claim in view has what it needs first. */
const AFTER_MS = 1_000;

/** `claimId`: the claim that I hold. The next one is only looked at: nobody holds it because of this. */
export function usePrefetchNext(claimId: string | undefined): void {
  const client = useQueryClient();
  useEffect(() => {
    if (claimId === undefined) return undefined;
    const timer = setTimeout(() => {
      void client
        .query({ queryKey: ['next-after', claimId], queryFn: peekNext })
        .then(async (next) => {
          if (next === null) return;
          const { articleId, revision } = next;
          await Promise.all([
            client.query(textQuery(articleId, revision)),
            client.query(articleClaimsQuery(articleId)),
          ]);
        })
        // It is fetched when it is needed, and then a failure is told.
        .catch(() => undefined);
    }, AFTER_MS);
    return () => clearTimeout(timer);
  }, [client, claimId]);
}

/** Null when nothing waits. */
async function peekNext(): Promise<Claim | null> {
  return (await orThrow(api.GET('/v1/reviews/next'))) ?? null;
}
