/** Takes a claim of an older text into the current one, and back where that is undone. */
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../../api/index.js';
import type { Span } from '../../article-text/index.js';
import { useText } from '../../i18n/index.js';
import { useToast } from '../../ui/index.js';
import type { Article, Claim } from './queries.js';
import { editClaim } from './use-claim-changes.js';

export function useAnchoring(
  { id, revision, text }: Article,
  done: () => void,
): UseMutationResult<Claim, Error, { claim: Claim; span: Span }> {
  const { t } = useText();
  const client = useQueryClient();
  const toast = useToast();
  const onError = (error: Error): void => toast({ text: error.message, isError: true });
  const refresh = (claimId: string): void => {
    void client.invalidateQueries({ queryKey: queryKeys.article(id) });
    void client.invalidateQueries({ queryKey: queryKeys.claim(claimId) });
  };
  return useMutation({
    mutationFn: ({ claim, span: { start, end } }) => {
      const statement = claim.statement === claim.text && { statement: text.slice(start, end) };
      return editClaim(claim, { revision, anchor: { start, end }, ...statement });
    },
    onSuccess: (after, { claim: before }) => {
      const undo = (): void => {
        const { start, end } = before.anchor;
        const back = { revision: before.revision, anchor: { start, end }, statement: before.statement };
        void editClaim(after, back).then(({ id: claimId }) => refresh(claimId), onError);
      };
      refresh(after.id);
      toast({ text: t('articles.anchored', { rev: revision }), undo });
      done();
    },
    onError,
  });
}
