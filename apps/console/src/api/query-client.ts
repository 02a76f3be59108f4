/** How long answers count as fresh, what is tried again, and what happens when the session is over. */
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ProblemError, isPassing, isSignedOut } from './problem.js';

const TRIES = 3;

/** `onSignedOut` is told of every answer that says so. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const onError = (error: unknown): void => {
    if (isSignedOut(error)) onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        // The event stream says what has changed; the rest is for what happened while it was away.
        staleTime: 30_000,
        retry: (failures, error) => isPassing(error) && failures < TRIES,
        retryDelay: (failures, error) =>
          error instanceof ProblemError && error.retryAfter !== undefined
            ? error.retryAfter * 1000
            : Math.min(1000 * 2 ** failures, 30_000),
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
