/** `/claimants`: everybody whom claims are said by, those with the most claims first. */
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useRef } from 'react';
import { api, orThrow, queryKeys, type Schemas } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { Button, Empty, Failure, Loading, Page } from '../../ui/index.js';
import { ClaimantFilters } from './claimant-filters.js';
import styles from './claimants.module.css';
import type { ClaimantsSearch } from './search.js';

const PAGE = 50;

export function ClaimantsPage(): ReactNode {
  const { t } = useText();
  const navigate = useNavigate({ from: '/claimants' });
  const search = useSearch({ from: '/signed-in/frame/claimants' });
  const list = useRef<HTMLUListElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const { q, type } = search;
  const claimants = useInfiniteQuery({
    queryKey: [...queryKeys.claimants, 'list', search],
    queryFn: ({ pageParam, signal }) => {
      const sort: 'name' | '-claims' = search.sort ?? '-claims';
      const filter = { sort, ...(q !== undefined && { q }), ...(type && { type: [type] }) };
      const query = { limit: PAGE, ...filter, ...(pageParam !== '' && { cursor: pageParam }) };
      return orThrow(api.GET('/v1/claimants', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  const items = claimants.data?.pages.flatMap((page) => page.items) ?? [];
  const isNarrowed = q !== undefined || type !== undefined;
  const change = (next: ClaimantsSearch): void => void navigate({ to: '.', search: next, replace: true });
  const step = (by: 1 | -1): void => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('a') ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    links[at < 0 ? 0 : Math.min(links.length - 1, Math.max(0, at + by))]?.focus();
  };
  useKeys({ next: () => step(1), previous: () => step(-1), search: () => field.current?.focus() });
  return (
    <Page title={t('claimants.title')} className={styles.page}>
      <ClaimantFilters search={search} change={change} field={field} />
      {claimants.isPending && <Loading lines={8} height={48} />}
      {claimants.isError && <Failure error={claimants.error} retry={() => void claimants.refetch()} />}
      {claimants.isSuccess && items.length === 0 && (
        <Empty
          title={isNarrowed ? t('claimants.noneFits') : t('claimants.none')}
          button={isNarrowed && <Button onClick={() => change({})}>{t('claimants.clear')}</Button>}
        />
      )}
      {items.length > 0 && (
        <ul ref={list} className={styles.list} aria-label={t('claimants.title')}>
          {items.map((claimant) => (
            <Row key={claimant.id} claimant={claimant} />
          ))}
        </ul>
      )}
      {claimants.hasNextPage && (
        <p className={styles.more}>
          <Button busy={claimants.isFetchingNextPage} onClick={() => void claimants.fetchNextPage()}>
            {t('claimants.showMore')}
          </Button>
        </p>
      )}
    </Page>
  );
}

function Row({ claimant }: { claimant: Schemas['ListedClaimantView'] }): ReactNode {
  const { t } = useText();
  const { id, name, type, wikidataId, claimCount, mergedCount } = claimant;
  return (
    <li className={styles.row}>
      <Link to="/claimants/$claimantId" params={{ claimantId: id }} className={styles.name}>
        {name}
      </Link>
      <span className={styles.meta}>{t(`claimants.type.${type}`)}</span>
      <span className={styles.meta}>{mergedCount > 0 && t('claimants.mergedCount', { count: mergedCount })}</span>
      <span className={styles.id}>{wikidataId}</span>
      <span className={styles.number}>{t('claimants.claimCount', { count: claimCount })}</span>
    </li>
  );
}
