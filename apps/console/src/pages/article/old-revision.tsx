/** An older text with its claims where they stood, and what became of each. Nothing is changed here. */
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { ArticleText, type ClaimOnText } from '../../article-text/index.js';
import { useText } from '../../i18n/index.js';
import { ButtonLink, Failure, Loading, Note } from '../../ui/index.js';
import { ArticleHead } from './article-head.js';
import styles from './article.module.css';
import { FateList } from './fate-list.js';
import { type Article, type Claim, type Revision, revisionQuery } from './queries.js';
import sheet from './sheet.module.css';
import strip from './strip.module.css';

interface OldRevisionProps {
  readonly article: Article;
  readonly claims: readonly Claim[];
  readonly rev: number;
}

export function OldRevision({ article, claims, rev }: OldRevisionProps): ReactNode {
  const { t } = useText();
  const revision = useQuery(revisionQuery(article.id, rev));
  const shown = useMemo(() => toClaimsOnRevision(revision.data, claims), [revision.data, claims]);
  return (
    <>
      <div className={strip.strip}>
        <ButtonLink kind="quiet" icon="left" to="/articles/$articleId" params={{ articleId: article.id }} search={{}}>
          {t('articles.currentRevision')}
        </ButtonLink>
        <span className="grow" />
        <ButtonLink
          kind="quiet"
          icon="table"
          to="/articles/$articleId"
          params={{ articleId: article.id }}
          search={{ rev, compare: 1 }}
        >
          {t('articles.compareWithNext')}
        </ButtonLink>
      </div>
      {revision.isPending && <Loading lines={9} height={28} />}
      {revision.isError && <Failure error={revision.error} retry={() => void revision.refetch()} />}
      {revision.data && (
        <div className={`${styles.columns ?? ''} ${styles.two ?? ''}`}>
          <div className={styles.left}>
            <FateList revision={revision.data} latest={article.revision} />
          </div>
          <section className={styles.middle} aria-label={t('articles.article')}>
            <article className={sheet.sheet} lang={article.language}>
              <ArticleHead article={article} rev={rev} />
              <Note icon="clock">{t('articles.isOld', { latest: article.revision })}</Note>
              <ArticleText text={revision.data.text} claims={shown} />
            </article>
          </section>
        </div>
      )}
    </>
  );
}

/** Their states are those of today: what was decided since is no secret. */
export function toClaimsOnRevision(revision: Revision | undefined, claims: readonly Claim[]): ClaimOnText[] {
  const states = new Map(claims.map(({ id, state }) => [id, state]));
  return (revision?.claims ?? []).map(({ claimId, anchor }, index) => ({
    id: claimId,
    number: index + 1,
    start: anchor.start,
    end: anchor.end,
    state: states.get(claimId) ?? 'extracted',
  }));
}
