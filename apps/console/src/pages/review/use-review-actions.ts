/** Taking, giving back and putting aside claims: each a call, then where one goes, with undo where it can be undone. */
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api, countsQuery, idempotent, orThrow, ProblemError, queryKeys, type Schemas } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { useToast } from '../../ui/index.js';
import { claimQuery, keepWork } from './queries.js';

type DismissalReason = Schemas['DismissClaimDto']['reason'];

export interface ReviewActions {
  /** Takes this claim and opens it. */
  take(claimId: string): Promise<void>;
  /** Takes the next that waits and opens it; without one, goes to where one can wait. */
  takeNext(): Promise<void>;
  skip(claimId: string, reviewId: string): Promise<void>;
  release(claimId: string, reviewId: string): Promise<void>;
  dismiss(claimId: string, reason: DismissalReason): Promise<void>;
  reopen(claimId: string, reason: string): Promise<void>;
  queue(claimId: string): Promise<void>;
  withdraw(claimId: string, verdictId: string): Promise<void>;
}

/** What is being done. One at a time: a key that is held down must not take a dozen claims. */
let acting: Promise<void> | undefined;

export function useReviewActions(): ReviewActions {
  const { t } = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();

  const open = (claimId: string): Promise<void> =>
    navigate({ to: '/review/$claimId', params: { claimId }, resetScroll: false });
  const refresh = async (claimId: string): Promise<void> => {
    void client.invalidateQueries({ queryKey: countsQuery.queryKey });
    void client.invalidateQueries({ queryKey: queryKeys.reviews });
    await client.invalidateQueries({ queryKey: queryKeys.claim(claimId) });
  };
  /** A refusal is told, and what is shown is asked anew: it was not what it seemed. */
  const orTell = async (claimId: string, act: () => Promise<void>): Promise<void> => {
    if (acting) return;
    acting = act().catch((error: unknown) => {
      toast({ text: error instanceof ProblemError ? error.message : t('common.noAnswer'), isError: true });
      return refresh(claimId);
    });
    await acting.finally(() => (acting = undefined));
  };
  /** Undo is offered while the next claim is still being taken: it waits for that, and is never lost. */
  const undoing = (undo: () => Promise<void>) => (): void =>
    void Promise.resolve(acting)
      .catch(() => undefined)
      .then(undo);
  const byId = (id: string) => ({ params: { path: { id } }, headers: idempotent() });

  const takeOne = async (claimId: string): Promise<void> => {
    keepWork(client, await orThrow(api.POST('/v1/claims/{id}/review', byId(claimId))));
    void client.invalidateQueries({ queryKey: queryKeys.reviews });
    await open(claimId);
  };
  const take = (claimId: string): Promise<void> => orTell(claimId, () => takeOne(claimId));
  const takeAnother = async (): Promise<void> => {
    const work = await orThrow(api.POST('/v1/reviews/next', { body: {}, headers: idempotent() }));
    void client.invalidateQueries({ queryKey: queryKeys.reviews });
    if (work === undefined) {
      await navigate({ to: '/review' });
      toast({ text: t('review.nothingWaits') });
      return;
    }
    keepWork(client, work);
    await open(work.claim.id);
  };
  const reopen = (claimId: string, reason: string): Promise<void> =>
    orTell(claimId, async () => {
      const claim = await orThrow(api.POST('/v1/claims/{id}/reopening', { ...byId(claimId), body: { reason } }));
      client.setQueryData(claimQuery(claimId).queryKey, claim);
      await refresh(claimId);
    });

  return {
    take,
    takeNext: () => orTell('', takeAnother),
    reopen,
    skip: (claimId, reviewId) =>
      orTell(claimId, async () => {
        await orThrow(api.POST('/v1/reviews/{id}/skip', byId(reviewId)));
        toast({ text: t('review.skipped'), undo: undoing(() => take(claimId)) });
        void refresh(claimId);
        await takeAnother();
      }),
    release: (claimId, reviewId) =>
      orTell(claimId, async () => {
        await orThrow(api.POST('/v1/reviews/{id}/release', byId(reviewId)));
        toast({ text: t('review.released'), undo: undoing(() => take(claimId)) });
        void refresh(claimId);
        await navigate({ to: '/worklist' });
      }),
    dismiss: (claimId, reason) =>
      orTell(claimId, async () => {
        await orThrow(api.POST('/v1/claims/{id}/dismissal', { ...byId(claimId), body: { reason } }));
        const undo = undoing(() => reopen(claimId, t('review.dismissedByMistake')).then(() => take(claimId)));
        toast({ text: t('review.dismissed', { reason: t(`words.dismissal.${reason}`) }), undo });
        void refresh(claimId);
        await takeAnother();
      }),
    queue: (claimId) =>
      orTell(claimId, async () => {
        await orThrow(api.POST('/v1/claims/{id}/queueing', byId(claimId)));
        await takeOne(claimId);
      }),
    withdraw: (claimId, verdictId) =>
      orTell(claimId, async () => {
        await orThrow(api.POST('/v1/verdicts/{id}/withdrawal', byId(verdictId)));
        await refresh(claimId);
        await open(claimId);
      }),
  };
}
