/** `/approve/:verdictId`: somebody else's verdict beside its article; approving, returning, publishing, correcting. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { Failure, Loading, Page } from '../../ui/index.js';
import { claimQuery, verdictQuery } from '../review/queries.js';
import { Approval } from './approval.js';

export function ApprovalPage(): ReactNode {
  const { t } = useText();
  const { verdictId } = useParams({ from: '/signed-in/frame/approve/$verdictId' });
  const verdict = useQuery(verdictQuery(verdictId));
  const claimId = verdict.data?.claimId;
  const claim = useQuery({ ...claimQuery(claimId ?? ''), enabled: claimId !== undefined });
  if (verdict.data && claim.data) return <Approval verdict={verdict.data} claim={claim.data} />;
  const failed = verdict.isError ? verdict : claim.isError ? claim : undefined;
  return (
    <Page title={t('review.approval')} heading="hidden">
      {failed ? (
        <Failure error={failed.error} retry={() => void failed.refetch()} />
      ) : (
        <Loading lines={8} height={31} />
      )}
    </Page>
  );
}
