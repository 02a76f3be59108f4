/** How long answers count as fresh, and what is tried again. */
import { QueryClient } from '@tanstack/react-query';
import { ProblemError, isPassing } from './problem.js';

const TRIES = 3;

export function createQueryClient(): QueryClient {
  return new QueryClient({
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
