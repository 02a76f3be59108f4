/** `/claims/:id`: a claim, everything that happened to it, how it stood at any time, and the proof of that. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { SimilarClaims } from '../../similar/index.js';
import { Empty, Failure, Loading, Page } from '../../ui/index.js';
import { claimQuery } from '../review/queries.js';
import { AsOfBand } from './as-of-band.js';
import { ChangesSince } from './changes-since-table.js';
import { ClaimHead } from './claim-head.js';
import styles from './claim-page.module.css';
import { EntryList } from './entry-list.js';
import { ProofPanel } from './proof-panel.js';
import { type Claim, type ClaimEvent, claimThenQuery, historyQuery } from './queries.js';
import { RecordThen } from './record-then.js';
import { searchOf, stopOf } from './stop.js';
import { useNeighbours } from './use-neighbours.js';

export function ClaimPage(): ReactNode {
  const { t } = useText();
  const { claimId } = useParams({ from: '/signed-in/frame/claims/$claimId' });
  const claim = useQuery(claimQuery(claimId));
  const history = useQuery(historyQuery(claimId));
  const failed = [claim, history].find(({ isError, data }) => isError && data === undefined);
  const title = claim.data?.statement ?? t('frame.history');
  return (
    <Page title={title} heading={claim.data ? 'own' : 'hidden'} className={styles.page}>
      {failed && <Failure error={failed.error} retry={() => void failed.refetch()} />}
      {!failed && (!claim.data || !history.data) && (
        <div className={styles.loading}>
          <Loading lines={6} height={48} />
        </div>
      )}
      {claim.data && history.data && <Whole claim={claim.data} events={history.data} />}
    </Page>
  );
}

function Whole({ claim, events }: { claim: Claim; events: readonly ClaimEvent[] }): ReactNode {
  const { t } = useText();
  const navigate = useNavigate();
  const search = useSearch({ from: '/signed-in/frame/claims/$claimId' });
  const stop = stopOf(search, events);
  const isNow = stop === events.length;
  const past = useQuery({ ...claimThenQuery(claim.id, stop), enabled: !isNow });
  const then = isNow ? claim : past.data;
  const goTo = (number: number): void =>
    void navigate({
      to: '/claims/$claimId',
      params: { claimId: claim.id },
      search: searchOf(number, events),
      replace: true,
      resetScroll: false,
    });
  useNeighbours(claim);
  useKeys({
    before: stop > 1 ? () => goTo(stop - 1) : undefined,
    after: isNow ? undefined : () => goTo(stop + 1),
  });
  if (events.length === 0) return <Empty title={t('common.notFound')} />;
  return (
    <>
      <ClaimHead claim={claim} />
      <AsOfBand events={events} stop={stop} goTo={goTo} />
      <div className={styles.columns}>
        <EntryList events={events} stop={stop} goTo={goTo} />
        <div className={styles.record}>
          {past.isError && !isNow && <Failure error={past.error} retry={() => void past.refetch()} />}
          {then && <RecordThen claim={then} isNow={isNow} />}
          {then && !isNow && <ChangesSince then={then} now={claim} entries={events.length - stop} />}
          {isNow && (
            <section className={styles.same} aria-labelledby="same-claims">
              <h2 id="same-claims">{t('similar.title')}</h2>
              <Suspense fallback={<Loading />}>
                <SimilarClaims claim={claim} />
              </Suspense>
            </section>
          )}
        </div>
        <ProofPanel claimId={claim.id} events={events} />
      </div>
      <footer className={styles.imprint}>
        <p>{t('claim.printed', { url: location.href.split('?')[0] ?? '' })}</p>
        <p className="mono">{events.at(-1)?.hash}</p>
      </footer>
    </>
  );
}
