/** `/review`: back to the claim that I hold; without one, how to get one. */
import { useQuery } from '@tanstack/react-query';
import { Navigate, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api, orThrow, queryKeys } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { Button, Empty, Failure, Loading, Page } from '../../ui/index.js';

export function MyReviewPage(): ReactNode {
  const { t } = useText();
  const navigate = useNavigate();
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
            <Button kind="main" onClick={() => void navigate({ to: '/worklist' })}>
              {t('keys.worklist')}
            </Button>
          }
        />
      )}
    </Page>
  );
}
