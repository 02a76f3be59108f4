/** Dismisses a claim because another one says the same, which the note names; undo reopens it. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, countsQuery, idempotent, orThrow, queryKeys, type Schemas } from '../api/index.js';
import { useText } from '../i18n/index.js';
import { useToast } from '../ui/index.js';

type Claim = Schemas['ClaimView'];

/** Characters of the other's statement that the note has room for. */
const QUOTE_LIMIT = 1_800;

interface DismissAsDuplicate {
  readonly isPending: boolean;
  dismiss(other: Claim): void;
}

/** `onDismissed`, `onUndone`: where one goes then. */
export function useDismissAsDuplicate(
  claim: Claim,
  { onDismissed, onUndone }: { onDismissed?: (() => void) | undefined; onUndone?: (() => void) | undefined },
): DismissAsDuplicate {
  const { t } = useText();
  const client = useQueryClient();
  const toast = useToast();
  const refresh = (): void => {
    void client.invalidateQueries({ queryKey: countsQuery.queryKey });
    void client.invalidateQueries({ queryKey: queryKeys.reviews });
    void client.invalidateQueries({ queryKey: queryKeys.claims });
    void client.invalidateQueries({ queryKey: queryKeys.claim(claim.id) });
  };
  const onError = (error: Error): void => {
    toast({ text: error.message, isError: true });
    refresh();
  };
  const params = { path: { id: claim.id } };
  const reopening = useMutation({
    mutationFn: () =>
      orThrow(
        api.POST('/v1/claims/{id}/reopening', {
          params,
          headers: idempotent(),
          body: { reason: t('review.dismissedByMistake') },
        }),
      ),
    onSuccess: () => {
      refresh();
      onUndone?.();
    },
    onError,
  });
  const dismissal = useMutation({
    mutationFn: ({ statement, id }: Claim) => {
      const note = t('similar.note', { statement: statement.slice(0, QUOTE_LIMIT), id });
      const body = { reason: 'duplicate', note } as const;
      return orThrow(api.POST('/v1/claims/{id}/dismissal', { params, headers: idempotent(), body }));
    },
    onSuccess: () => {
      toast({
        text: t('review.dismissed', { reason: t('words.dismissal.duplicate') }),
        undo: () => reopening.mutate(),
      });
      refresh();
      onDismissed?.();
    },
    onError,
  });
  return { isPending: dismissal.isPending, dismiss: (other) => dismissal.mutate(other) };
}
