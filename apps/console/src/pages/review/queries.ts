/** What review and approval ask of the API. */
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { api, orThrow, queryKeys, type Schemas } from '../../api/index.js';

export type Claim = Schemas['ClaimView'];
export type Verdict = Schemas['VerdictView'];
export type ReviewWork = Schemas['ReviewWorkView'];

/** An article as it stood in one revision. */
export type ArticleText = Schemas['ArticleUnderReviewView'];

const PAGE = 200;

export const claimQuery = (id: string) =>
  queryOptions({
    queryKey: queryKeys.claim(id),
    queryFn: () => orThrow(api.GET('/v1/claims/{id}', { params: { path: { id } } })),
  });

/** The review with the caller's draft. It belongs to its claim, so that what happens to the claim makes it stale. */
export const workQuery = (claimId: string, reviewId: string) =>
  queryOptions({
    queryKey: [...queryKeys.claim(claimId), 'review', reviewId],
    queryFn: () => orThrow(api.GET('/v1/reviews/{id}', { params: { path: { id: reviewId } } })),
  });

/** A revision's text never changes, so it is asked once. */
export const textQuery = (articleId: string, revision: number) =>
  queryOptions({
    queryKey: ['text', articleId, revision],
    queryFn: async (): Promise<ArticleText> => {
      const article = await orThrow(api.GET('/v1/articles/{id}', { params: { path: { id: articleId } } }));
      if (article.revision === revision) return { ...article, latestRevision: revision };
      const path = { id: articleId, n: revision };
      const { text } = await orThrow(api.GET('/v1/articles/{id}/revisions/{n}', { params: { path } }));
      return { ...article, text, revision, latestRevision: article.revision };
    },
    staleTime: Infinity,
  });

/** All claims of an article's current text, in its order. */
export const articleClaimsQuery = (articleId: string) =>
  queryOptions({
    queryKey: [...queryKeys.article(articleId), 'claims'],
    queryFn: async (): Promise<Claim[]> => {
      const claims: Claim[] = [];
      let cursor: string | undefined;
      do {
        const query = { limit: PAGE, ...(cursor !== undefined && { cursor }) };
        const page = await orThrow(api.GET('/v1/articles/{id}/claims', { params: { path: { id: articleId }, query } }));
        claims.push(...page.items);
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      return claims;
    },
  });

export const verdictQuery = (id: string) =>
  queryOptions({
    queryKey: [...queryKeys.claims, 'verdict', id],
    queryFn: () => orThrow(api.GET('/v1/verdicts/{id}', { params: { path: { id } } })),
  });

/** What an answer of the article's claims already says, so that a step to a neighbour waits for nothing. */
export function knownClaim(client: QueryClient, id: string): Claim | undefined {
  const predicate = ({ queryKey }: { queryKey: readonly unknown[] }): boolean => queryKey.at(-1) === 'claims';
  const lists = client.getQueriesData<Claim[]>({ queryKey: ['article'], predicate });
  return lists.flatMap(([, claims]) => claims ?? []).find((claim) => claim.id === id);
}

/** Keeps what taking a claim has answered, so that its page opens without asking again. */
export function keepWork(client: QueryClient, work: ReviewWork): void {
  const { review, claim, article } = work;
  client.setQueryData(claimQuery(claim.id).queryKey, claim);
  client.setQueryData(workQuery(claim.id, review.id).queryKey, work);
  client.setQueryData(textQuery(article.id, article.revision).queryKey, article);
}
