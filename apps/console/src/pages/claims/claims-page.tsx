/** `/claims`: the entrance to the history: any claim by its words, newest first. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { api, orThrow, queryKeys, type Schemas } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import {
  attributionLine,
  Button,
  Empty,
  Failure,
  Icon,
  KeyHint,
  Loading,
  Page,
  StateTag,
  Time,
} from '../../ui/index.js';
import styles from './claims.module.css';

const PAGE = 50;
const AFTER_MS = 300;

export function ClaimsPage(): ReactNode {
  const { t } = useText();
  const { q } = useSearch({ from: '/signed-in/frame/claims' });
  const found = useInfiniteQuery({
    queryKey: [...queryKeys.claims, 'search', q],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor, signal }) => {
      const page = cursor === undefined ? { total: true } : { cursor };
      const query = { limit: PAGE, ...page, ...(q !== undefined && { q }) };
      return orThrow(api.GET('/v1/claims', { params: { query }, signal }));
    },
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    placeholderData: (before) => before,
  });
  const claims = found.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = found.data?.pages[0]?.total ?? 0;
  const list = useRowSteps();
  return (
    <Page title={t('claim.find')} className={styles.page}>
      <p>
        <Link to="/claimants" search={{}}>
          {t('claimants.title')}
        </Link>
      </p>
      <FindField q={q} />
      {found.isPending && <Loading lines={8} height={56} />}
      {found.isError && !found.data && <Failure error={found.error} retry={() => void found.refetch()} />}
      {found.data && (
        <p className={styles.count} role="status">
          {total > 0 || q !== undefined ? t('claim.found', { count: total }) : ''}
        </p>
      )}
      {found.data && claims.length === 0 && q === undefined && <Empty title={t('claim.findNone')} />}
      <ol className={styles.list} ref={list}>
        {claims.map((claim) => (
          <Row key={claim.id} claim={claim} />
        ))}
      </ol>
      {found.hasNextPage && (
        <Button busy={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {t('claim.showMore')}
        </Button>
      )}
    </Page>
  );
}

function Row({ claim }: { claim: Schemas['ClaimView'] }): ReactNode {
  const text = useText();
  return (
    <li className={styles.row}>
      <span className={styles.state}>
        <StateTag state={claim.state} round={claim.round} />
      </span>
      <span className="grow">
        <Link
          to="/claims/$claimId"
          params={{ claimId: claim.id }}
          search={{}}
          preload={false}
          className={styles.statement}
        >
          {claim.statement}
        </Link>
        <span className={styles.meta}>
          {[attributionLine(claim, text), text.t(`words.kind.${claim.kind}`)].join(' · ')}
        </span>
      </span>
      <span className={styles.at}>
        <Time at={claim.updatedAt} />
      </span>
    </li>
  );
}

/** The list follows shortly after the last key. */
function FindField({ q = '' }: { q: string | undefined }): ReactNode {
  const { t } = useText();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(q);
  const find = useCallback(
    (words: string) =>
      void navigate({ to: '/claims', search: words.trim() === '' ? {} : { q: words.trim() }, replace: true }),
    [navigate],
  );
  useKeys({ search: () => input.current?.focus() });
  useEffect(() => {
    if (typed.trim() === q) return;
    const timer = setTimeout(() => find(typed), AFTER_MS);
    return () => clearTimeout(timer);
  }, [typed, q, find]);
  return (
    <form role="search" className={styles.find} onSubmit={(event) => (event.preventDefault(), find(typed))}>
      <Icon name="search" />
      <input
        ref={input}
        type="search"
        value={typed}
        maxLength={500}
        aria-label={t('claim.findLabel')}
        placeholder={t('claim.findWords')}
        onChange={(event) => setTyped(event.target.value)}
      />
      <KeyHint action="search" />
    </form>
  );
}

/** `j` and `k`: from one claim's link to the next; `Enter` is the link's own. */
function useRowSteps() {
  const list = useRef<HTMLOListElement>(null);
  const step = (by: 1 | -1): boolean => {
    const links = [...(list.current?.querySelectorAll('a') ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    const next = links[at < 0 ? 0 : at + by];
    next?.focus();
    return links.length > 0;
  };
  useKeys({ next: () => step(1), previous: () => step(-1) });
  return list;
}
