/** What the page of a claim asks: its history, and how it stood after an entry. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, orThrow, queryKeys, type Schemas } from '../../api/index.js';
import { runVerification } from './run-verification.js';

export type Claim = Schemas['ClaimView'];
export type ClaimEvent = Schemas['ClaimEventView'];

const PAGE = 200;

export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: [...queryKeys.claim(id), 'history'],
    queryFn: async (): Promise<ClaimEvent[]> => {
      const events: ClaimEvent[] = [];
      let cursor: string | undefined;
      do {
        const query = { limit: PAGE, ...(cursor !== undefined && { cursor }) };
        const page = await orThrow(api.GET('/v1/claims/{id}/history', { params: { path: { id }, query } }));
        events.push(...page.items);
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      return events;
    },
  });

/** What the record said after an entry never changes. */
export const claimThenQuery = (id: string, entry: number) =>
  queryOptions({
    queryKey: ['claim-then', id, entry],
    queryFn: () => orThrow(api.GET('/v1/claims/{id}', { params: { path: { id }, query: { asOfVersion: entry } } })),
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });

/** Checks the chain once for each length of it. */
export const proofQuery = (id: string, events: readonly ClaimEvent[]) =>
  queryOptions({
    queryKey: ['proof', id, events.at(-1)?.hash, events.filter(({ position }) => position === undefined).length],
    queryFn: async () => ({ ...(await runVerification(events)), checkedAt: new Date().toISOString() }),
    staleTime: Infinity,
    retry: false,
  });
