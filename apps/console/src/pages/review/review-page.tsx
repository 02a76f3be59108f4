/** `/review/:claimId`: article, claim and form side by side, by keyboard. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { Failure, Loading, Page, useScales } from '../../ui/index.js';
import { claimQuery, knownClaim } from './queries.js';
import { Review } from './review.js';

export function ReviewPage(): ReactNode {
  const { t } = useText();
  const { claimId } = useParams({ from: '/signed-in/frame/review/$claimId' });
  const client = useQueryClient();
  const claim = useQuery({ ...claimQuery(claimId), placeholderData: () => knownClaim(client, claimId) });
  // The keys of the form work from its first sight on.
  const scales = useScales();
  if (claim.data && scales.data) return <Review claim={claim.data} />;
  const failed = claim.isError ? claim : scales.isError ? scales : undefined;
  return (
    <Page title={t('frame.review')} heading="hidden">
      {failed ? (
        <Failure error={failed.error} retry={() => void failed.refetch()} />
      ) : (
        <Loading lines={8} height={31} />
      )}
    </Page>
  );
}
