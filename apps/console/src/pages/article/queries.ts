/** What the pages of articles ask the API. */
import { queryOptions } from '@tanstack/react-query';
import { api, orThrow, queryKeys, type Schemas } from '../../api/index.js';

export type Article = Schemas['ArticleView'];
export type Claim = Schemas['ClaimView'];
export type Revision = Schemas['ArticleRevisionView'];
export type Fate = Schemas['FateView']['fate'];

export const articleQuery = (id: string) =>
  queryOptions({
    queryKey: queryKeys.article(id),
    queryFn: () => orThrow(api.GET('/v1/articles/{id}', { params: { path: { id } } })),
  });

export const claimsKey = (id: string) => [...queryKeys.article(id), 'claims'] as const;

/** All claims that stand in the current text, in its order. */
export const claimsOfArticleQuery = (id: string) =>
  queryOptions({
    queryKey: claimsKey(id),
    queryFn: async () => {
      const claims: Claim[] = [];
      for (let cursor: string | undefined; ;) {
        const query = { limit: 200, ...(cursor !== undefined && { cursor }) };
        const page = await orThrow(api.GET('/v1/articles/{id}/claims', { params: { path: { id }, query } }));
        claims.push(...page.items);
        if (page.nextCursor === null) return claims;
        cursor = page.nextCursor;
      }
    },
  });

export const claimQuery = (id: string) =>
  queryOptions({
    queryKey: queryKeys.claim(id),
    queryFn: () => orThrow(api.GET('/v1/claims/{id}', { params: { path: { id } } })),
  });

/** The text of a revision, and what became of each claim in it. */
export const revisionQuery = (id: string, n: number) =>
  queryOptions({
    queryKey: [...queryKeys.article(id), 'revision', n],
    queryFn: () => orThrow(api.GET('/v1/articles/{id}/revisions/{n}', { params: { path: { id, n } } })),
  });
