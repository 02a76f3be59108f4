/** The fourth column of a wide screen: what else stands in tabs, open. */
import { lazy, type ReactNode, Suspense } from 'react';
import { useText } from '../../i18n/index.js';
import { SimilarClaims, type SimilarClaimsProps } from '../../similar/index.js';
import { Loading } from '../../ui/index.js';
import { BlindNote } from './blind-note.js';
import { useIsBlind } from './use-is-blind.js';
import styles from './beside.module.css';

const ClaimHistory = lazy(() => import('./claim-history.js').then((m) => ({ default: m.ClaimHistory })));

export function Beside(props: SimilarClaimsProps): ReactNode {
  const { t } = useText();
  if (useIsBlind(props.claim)) return <BlindNote claim={props.claim} />;
  return (
    <Suspense fallback={<Loading />}>
      <h2 className={styles.title}>{t('similar.title')}</h2>
      <SimilarClaims {...props} />
      <h2 className={styles.title}>{t('frame.history')}</h2>
      <ClaimHistory claimId={props.claim.id} />
    </Suspense>
  );
}
