/** What an editor changes on the text: marks, splits, dismisses, queues, takes a claim. */
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api, idempotent, orThrow, type Schemas } from '../../api/index.js';
import type { Span } from '../../article-text/index.js';
import { useText } from '../../i18n/index.js';
import { useToast } from '../../ui/index.js';
import { type Claim, claimsKey } from './queries.js';

export type DismissalReason = Schemas['DismissClaimDto']['reason'];

export interface ClaimChanges {
  readonly mark: UseMutationResult<Claim, Error, Span>;
  readonly split: UseMutationResult<Halves, Error, { claim: Claim; halves: readonly [Span, Span] }>;
  readonly dismiss: UseMutationResult<Claim, Error, { claim: Claim; reason: DismissalReason }>;
  readonly queue: UseMutationResult<Claim, Error, Claim>;
  readonly take: UseMutationResult<unknown, Error, Claim>;
  readonly edit: UseMutationResult<Claim, Error, { claim: Claim; changes: Schemas['EditClaimDto'] }>;
}

/** What a claim was split into. */
interface Halves {
  readonly marked: Claim;
  readonly shortened: Claim;
}

/** Changes show as soon as the server has them; what it refuses is said, and nothing is lost. */
export function useClaimChanges(articleId: string, open: (claimId: string) => void): ClaimChanges {
  const { t } = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const onError = (error: Error): void => toast({ text: error.message, isError: true });
  const put = (claim: Claim): void => putClaims(client, articleId, [claim]);

  const mark = useMutation({
    mutationFn: (span: Span) => markClaim({ articleId, ...span }),
    onSuccess: (claim) => {
      put(claim);
      open(claim.id);
      const undo = (): void => {
        void dismissClaim(claim.id, 'out-of-scope', t('articles.markingUndone')).then(put, onError);
      };
      toast({ text: t('articles.marked', { desk: claim.desk }), undo });
    },
    onError,
  });
  const split = useMutation({
    mutationFn: async ({ claim, halves: [first, second] }: { claim: Claim; halves: readonly [Span, Span] }) => {
      const { claimants, cue, attribution, attributionChain, kind, plan, desk } = claim;
      const attributed = { claimants, attribution, attributionChain, kind, desk };
      const marked = await markClaim({
        articleId,
        ...second,
        ...attributed,
        ...(cue && { cue }),
        ...(plan && { plan }),
      });
      put(marked);
      const shortened = await editClaim(claim, { anchor: first, ...wordsAsStatement(claim, first) });
      put(shortened);
      return { marked, shortened };
    },
    onSuccess: ({ marked, shortened }, { claim }) => {
      const undo = (): void => {
        const { start, end } = claim.anchor;
        void Promise.all([
          editClaim(shortened, { anchor: { start, end }, statement: claim.statement }).then(put),
          dismissClaim(marked.id, 'duplicate', t('articles.splittingUndone')).then(put),
        ]).catch(onError);
      };
      toast({ text: t('articles.splitInTwo'), undo });
    },
    onError,
  });
  const dismiss = useMutation({
    mutationFn: ({ claim, reason }: { claim: Claim; reason: DismissalReason }) => dismissClaim(claim.id, reason),
    onSuccess: (claim) => {
      put(claim);
      const undo = (): void => {
        void reopenClaim(claim.id, t('articles.dismissalUndone')).then(put, onError);
      };
      toast({ text: t('articles.dismissed'), undo });
    },
    onError,
  });
  const queue = useMutation({
    mutationFn: ({ id }: Claim) =>
      orThrow(api.POST('/v1/claims/{id}/queueing', { params: { path: { id } }, headers: idempotent() })),
    onSuccess: put,
    onError,
  });
  const take = useMutation({
    mutationFn: ({ id }: Claim) =>
      orThrow(api.POST('/v1/claims/{id}/review', { params: { path: { id } }, headers: idempotent() })),
    onSuccess: (_work, { id }) => navigate({ to: '/review/$claimId', params: { claimId: id } }),
    onError,
  });
  const edit = useMutation({
    mutationFn: ({ claim, changes }: { claim: Claim; changes: Schemas['EditClaimDto'] }) => editClaim(claim, changes),
    onSuccess: put,
  });
  return { mark, split, dismiss, queue, take, edit };

  function wordsAsStatement(claim: Claim, span: Span): { statement?: string } {
    const { start } = claim.anchor;
    return claim.statement === claim.text ? { statement: claim.text.slice(span.start - start, span.end - start) } : {};
  }
}

/** Puts what the server answered among the claims of the article, in the order of the text. */
export function putClaims(
  client: ReturnType<typeof useQueryClient>,
  articleId: string,
  changed: readonly Claim[],
): void {
  client.setQueryData<Claim[]>(claimsKey(articleId), (before) => {
    const ids = new Set(changed.map(({ id }) => id));
    const kept = (before ?? []).filter(({ id }) => !ids.has(id));
    return [...kept, ...changed].sort((a, b) => a.anchor.start - b.anchor.start || a.anchor.end - b.anchor.end);
  });
}

/** @throws ProblemError 412 when somebody has changed it meanwhile. */
export function editClaim({ id, version }: Claim, body: Schemas['EditClaimDto']): Promise<Claim> {
  const params = { path: { id }, header: { 'If-Match': `"${version}"` } };
  return orThrow(api.PATCH('/v1/claims/{id}', { params, body }));
}

function markClaim(body: Schemas['MarkClaimDto']): Promise<Claim> {
  return orThrow(api.POST('/v1/claims', { headers: idempotent(), body }));
}

function dismissClaim(id: string, reason: DismissalReason, note?: string): Promise<Claim> {
  const body = { reason, ...(note !== undefined && { note }) };
  return orThrow(api.POST('/v1/claims/{id}/dismissal', { params: { path: { id } }, headers: idempotent(), body }));
}

function reopenClaim(id: string, reason: string): Promise<Claim> {
  const params = { path: { id } };
  return orThrow(api.POST('/v1/claims/{id}/reopening', { params, headers: idempotent(), body: { reason } }));
}
