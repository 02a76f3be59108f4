/** `/articles/:id`: the text with its claims, older revisions, and two of them compared. */
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense } from 'react';
import { useText } from '../../i18n/index.js';
import { Failure, Loading, Page } from '../../ui/index.js';
import styles from './article.module.css';
import { articleQuery, claimsOfArticleQuery } from './queries.js';
import { Workplace } from './workplace.js';

const Comparison = lazy(() => import('./comparison.js').then(({ Comparison }) => ({ default: Comparison })));
const OldRevision = lazy(() => import('./old-revision.js').then(({ OldRevision }) => ({ default: OldRevision })));

export function ArticlePage(): ReactNode {
  const { t } = useText();
  const { articleId } = useParams({ from: '/signed-in/frame/articles/$articleId' });
  const { rev, compare } = useSearch({ from: '/signed-in/frame/articles/$articleId' });
  const article = useQuery(articleQuery(articleId));
  const claims = useQuery(claimsOfArticleQuery(articleId));
  const title = article.data?.title ?? t('articles.untitled');
  if (!article.data || !claims.data) {
    const failed = article.isError ? article : claims.isError ? claims : undefined;
    return (
      <Page title={failed ? t('frame.articles') : title} heading="hidden" className={styles.alone}>
        {failed ? (
          <Failure error={failed.error} retry={() => void Promise.all([article.refetch(), claims.refetch()])} />
        ) : (
          <Loading lines={9} height={28} />
        )}
      </Page>
    );
  }
  const props = { article: article.data, claims: claims.data };
  const older = rev !== undefined && rev < article.data.revision ? rev : undefined;
  return (
    <Page title={title} heading="own" className={styles.page}>
      <Suspense fallback={<Loading lines={9} height={28} />}>
        {compare === 1 && article.data.revision > 1 ? (
          <Comparison key={articleId} {...props} rev={older ?? article.data.revision - 1} />
        ) : older === undefined ? (
          <Workplace key={articleId} {...props} />
        ) : (
          <OldRevision key={articleId} {...props} rev={older} />
        )}
      </Suspense>
    </Page>
  );
}
