/** Taking work: the next claim, or this one; both lead to where it is worked on. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api, idempotent, orThrow, queryKeys, type Schemas } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { useToast } from '../../ui/index.js';
import { keepWork } from '../review/queries.js';
import type { Claim } from './rows-query.js';

export interface Take {
  readonly isBusy: boolean;
  /** Of one desk, or of all of mine. */
  next(desk?: string): void;
  /** Takes it, or leads to where it is worked on: review, approval, or its history. */
  open(claim: Claim): void;
}

export function useTake(): Take {
  const { t } = useText();
  const toast = useToast();
  const client = useQueryClient();
  const navigate = useNavigate();
  const taken = (work: Schemas['ReviewWorkView'] | undefined): void => {
    if (work === undefined) return toast({ text: t('worklist.nothingNext') });
    keepWork(client, work);
    void navigate({ to: '/review/$claimId', params: { claimId: work.claim.id } });
  };
  const onError = (error: Error): void => {
    toast({ text: error.message, isError: true });
    void client.invalidateQueries({ queryKey: queryKeys.reviews });
  };
  const takeNext = useMutation({
    mutationFn: (desk: string | undefined): Promise<Schemas['ReviewWorkView'] | undefined> =>
      orThrow(
        api.POST('/v1/reviews/next', {
          params: { header: idempotent() },
          body: desk === undefined ? {} : { desk },
        }),
      ),
    onSuccess: taken,
    onError,
  });
  const takeThis = useMutation({
    mutationFn: (id: string) =>
      orThrow(api.POST('/v1/claims/{id}/review', { params: { path: { id }, header: idempotent() } })),
    onSuccess: taken,
    onError,
  });
  return {
    isBusy: takeNext.isPending || takeThis.isPending,
    next: (desk) => {
      if (!takeNext.isPending) takeNext.mutate(desk);
    },
    open: (claim) => {
      const way = wayTo(claim);
      if (way === 'take') takeThis.mutate(claim.id);
      else if (way === 'review') void navigate({ to: '/review/$claimId', params: { claimId: claim.id } });
      else if (way === 'approve' && claim.proposedVerdict)
        void navigate({ to: '/approve/$verdictId', params: { verdictId: claim.proposedVerdict.id } });
      else void navigate({ to: '/claims/$claimId', params: { claimId: claim.id }, search: {} });
    },
  };
}

/** What `Enter` does with the claim: what the rules let me do with it. */
export function wayTo({ allowed, proposedVerdict }: Claim): 'take' | 'review' | 'approve' | 'look' {
  if (allowed.includes('verdict')) return 'review';
  if (allowed.includes('review')) return 'take';
  return proposedVerdict !== undefined ? 'approve' : 'look';
}
