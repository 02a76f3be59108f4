/** `/articles`: what was read, newest first, with how far each is. */
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useRef } from 'react';
import { api, orThrow, queryKeys } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { useMay } from '../../session/index.js';
import { Button, Empty, Failure, Loading, Page } from '../../ui/index.js';
import { ArticleFilters } from './article-filters.js';
import { ArticleRow } from './article-row.js';
import styles from './articles.module.css';
import type { ArticlesSearch } from './search.js';

const PAGE = 50;

export function ArticlesPage(): ReactNode {
  const { t } = useText();
  const navigate = useNavigate({ from: '/articles' });
  const search = useSearch({ from: '/signed-in/frame/articles' });
  const mayWrite = useMay('editor', 'approver');
  const list = useRef<HTMLUListElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const articles = useInfiniteQuery({
    queryKey: [...queryKeys.articles, search],
    queryFn: ({ pageParam }) => {
      const query = { limit: PAGE, ...search, ...(pageParam !== '' && { cursor: pageParam }) };
      return orThrow(api.GET('/v1/articles', { params: { query } }));
    },
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  const items = articles.data?.pages.flatMap((page) => page.items) ?? [];
  const isFiltered = Object.keys(search).length > 0;
  const isBare = articles.isSuccess && items.length === 0 && !isFiltered;
  const change = (next: ArticlesSearch): void => void navigate({ to: '.', search: next, replace: true });
  const write = (): void => void navigate({ to: '/articles/new' });
  const step = (by: 1 | -1): void => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('a') ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    links[at < 0 ? 0 : Math.min(links.length - 1, Math.max(0, at + by))]?.focus();
  };
  useKeys({ next: () => step(1), previous: () => step(-1), search: () => field.current?.focus() });
  const newArticle = mayWrite && (
    <Button kind="main" action="new-article" onClick={write}>
      {t('keys.newArticle')}
    </Button>
  );
  return (
    <Page title={t('frame.articles')} heading="own" className={styles.page}>
      <div className={styles.top}>
        <h1 className="title" tabIndex={-1}>
          {t('frame.articles')}
        </h1>
        <span className="grow" />
        {!isBare && newArticle}
      </div>
      <ArticleFilters search={search} change={change} field={field} />
      {articles.isPending && <Loading lines={8} height={52} />}
      {articles.isError && <Failure error={articles.error} retry={() => void articles.refetch()} />}
      {articles.isSuccess && items.length === 0 && (
        <Empty
          title={isFiltered ? t('articles.noneFits') : t('articles.none')}
          button={
            isFiltered ? (
              <Button onClick={() => change({})}>{t('articles.clearFilters')}</Button>
            ) : (
              newArticle || undefined
            )
          }
        />
      )}
      {items.length > 0 && (
        <ul ref={list} className={styles.list} aria-label={t('frame.articles')}>
          {items.map((article) => (
            <ArticleRow key={article.id} article={article} />
          ))}
        </ul>
      )}
      {articles.hasNextPage && (
        <p className={styles.more}>
          <Button busy={articles.isFetchingNextPage} onClick={() => void articles.fetchNextPage()}>
            {t('articles.showMore')}
          </Button>
        </p>
      )}
    </Page>
  );
}
