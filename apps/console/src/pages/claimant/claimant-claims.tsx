/** What a claimant said, newest first, with what was found of it. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api, orThrow, queryKeys, type Schemas } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { Button, Failure, Loading, StateTag, Time } from '../../ui/index.js';
import { Rating } from '../claim/value.js';
import styles from './claimant.module.css';
import type { KnownClaimant } from './queries.js';

const PAGE = 50;

export function ClaimantClaims({ claimant: { id, claims } }: { claimant: KnownClaimant }): ReactNode {
  const { t, number } = useText();
  const found = useInfiniteQuery({
    queryKey: [...queryKeys.claims, 'of claimant', id],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = { claimant: id, limit: PAGE, ...(pageParam !== '' && { cursor: pageParam }) };
      return orThrow(api.GET('/v1/claims', { params: { query }, signal }));
    },
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section aria-labelledby="claims-of-claimant">
      <h2 id="claims-of-claimant">
        {t('claimants.claims')} <span className="count">{number(claims.total)}</span>
      </h2>
      {found.isPending && <Loading lines={5} height={48} />}
      {found.isError && <Failure error={found.error} retry={() => void found.refetch()} />}
      {found.isSuccess && items.length === 0 && <p className="soft">{t('claimants.noClaims')}</p>}
      {items.length > 0 && (
        <ul className={styles.claims}>
          {items.map((claim) => (
            <Row key={claim.id} claim={claim} claimantId={id} />
          ))}
        </ul>
      )}
      {found.hasNextPage && (
        <Button busy={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {t('claimants.showMore')}
        </Button>
      )}
    </section>
  );
}

/** With the name that the claim itself has for them, where that is another. */
function Row({ claim, claimantId }: { claim: Schemas['ClaimView']; claimantId: string }): ReactNode {
  const { t } = useText();
  const { id, statement, state, round, currentVerdict, kind, claimants, createdAt } = claim;
  const as = claimants.find((one) => one.id === claimantId)?.as;
  return (
    <li className={styles.claim}>
      <Link to="/claims/$claimId" params={{ claimId: id }} search={{}} className={styles.statement}>
        {statement}
      </Link>
      <span className={styles.verdict}>
        {state === 'resolved' && currentVerdict ? (
          <Rating scale={currentVerdict.scale} value={currentVerdict.rating} />
        ) : (
          <StateTag state={state} round={round} />
        )}
      </span>
      <span className={styles.meta}>
        {[as, t(`words.kind.${kind}`)].filter(Boolean).join(' · ')} · <Time at={createdAt} />
      </span>
    </li>
  );
}
