/** `/claimants/:id`: who somebody is, what they said and what came of it, and who was merged into them. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { Failure, Loading, Page } from '../../ui/index.js';
import { ClaimantClaims } from './claimant-claims.js';
import { ClaimantHead } from './claimant-head.js';
import styles from './claimant.module.css';
import { ClaimsInFigures } from './claims-in-figures.js';
import { OtherNames } from './other-names.js';
import { claimantQuery } from './queries.js';

export function ClaimantPage(): ReactNode {
  const { t } = useText();
  const { claimantId } = useParams({ from: '/signed-in/frame/claimants/$claimantId' });
  const found = useQuery(claimantQuery(claimantId));
  const claimant = found.data?.data;
  return (
    <Page
      title={claimant?.name ?? t('claimants.title')}
      heading={claimant ? 'own' : 'shown'}
      className={styles.page}
      // Another claimant is another page: its forms begin anew, and its heading takes the focus.
      key={claimant ? claimantId : undefined}
    >
      {found.isPending && <Loading lines={6} />}
      {found.isError && !claimant && <Failure error={found.error} retry={() => void found.refetch()} />}
      {claimant && found.data && (
        <>
          <ClaimantHead claimant={claimant} etag={found.data.etag} />
          <div className={styles.columns}>
            {/* Those of a merged one stand with all the others, on the page of the one that stands for it. */}
            {claimant.mergedInto === undefined && <ClaimantClaims claimant={claimant} />}
            <div className={styles.side}>
              <ClaimsInFigures claims={claimant.claims} />
              <OtherNames claimant={claimant} />
            </div>
          </div>
        </>
      )}
    </Page>
  );
}
