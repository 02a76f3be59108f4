/** Merges claimants and takes them apart again; each is taken back by the other. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, idempotent, orThrow, queryKeys } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { useToast } from '../../ui/index.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Merge {
  readonly claimant: Named;
  /** Who stands for both. */
  readonly into: Named;
}

/** `onMerged`: where one goes then. */
export function useMerge(onMerged?: (merge: Merge) => void) {
  const { t } = useText();
  const toast = useToast();
  const client = useQueryClient();
  const refresh = (): void => {
    for (const queryKey of [queryKeys.claimants, queryKeys.claims, queryKeys.anyClaim, queryKeys.anyArticle])
      void client.invalidateQueries({ queryKey });
  };
  const apart = useMutation({
    mutationFn: ({ id }: Named) =>
      orThrow(api.DELETE('/v1/claimants/{id}/merge', { params: { path: { id } }, headers: idempotent() })),
    onSuccess: (_after, { name }) => {
      refresh();
      toast({ text: t('claimants.takenOut', { name }) });
    },
    onError: (error) => {
      refresh();
      toast({ text: error.message, isError: true });
    },
  });
  const together = useMutation({
    mutationFn: ({ claimant: { id }, into }: Merge) =>
      orThrow(
        api.POST('/v1/claimants/{id}/merge', {
          params: { path: { id } },
          headers: idempotent(),
          body: { into: into.id },
        }),
      ),
    onSuccess: (_after, merge) => {
      const { claimant, into } = merge;
      refresh();
      toast({
        text: t('claimants.mergeDone', { name: claimant.name, into: into.name }),
        undo: () => apart.mutate(claimant),
      });
      onMerged?.(merge);
    },
  });
  return {
    merge: (merge: Merge): void => together.mutate(merge),
    takeOut: (claimant: Named): void => apart.mutate(claimant),
    isPending: together.isPending || apart.isPending,
    error: together.error,
  };
}
