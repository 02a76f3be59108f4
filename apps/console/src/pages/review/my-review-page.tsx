/** `/review`: back to the claim that I hold; without one, how to get one. */
import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api, orThrow, queryKeys } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { useMay } from '../../session/index.js';
import { Button, ButtonLink, Empty, Failure, Loading, Page } from '../../ui/index.js';
import { useReviewActions } from './use-review-actions.js';

export function MyReviewPage(): ReactNode {
  const { t } = useText();
  const mayReview = useMay('editor', 'approver');
  const { takeNext } = useReviewActions();
  useKeys({ 'take-next': mayReview ? () => void takeNext() : undefined });
  const held = useQuery({
    queryKey: [...queryKeys.reviews, 'mine'],
    queryFn: async () => (await orThrow(api.GET('/v1/reviews', { params: { query: { mine: true } } }))).items,
  });
  const mine = held.data?.[0];
  if (mine) return <Navigate to="/review/$claimId" params={{ claimId: mine.claimId }} replace />;
  return (
    <Page title={t('frame.review')} heading="hidden">
      {held.isPending && <Loading />}
      {held.isError && <Failure error={held.error} retry={() => void held.refetch()} />}
      {held.isSuccess && (
        <Empty
          title={t('frame.holdNothing')}
          icon="in-review"
          button={
            mayReview ? (
              <Button kind="main" action="take-next" onClick={() => void takeNext()}>
                {t('keys.takeNext')}
              </Button>
            ) : (
              <ButtonLink to="/worklist" kind="main">
                {t('keys.worklist')}
              </ButtonLink>
            )
          }
        />
      )}
    </Page>
  );
}
