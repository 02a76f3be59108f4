/** Two revisions beside each other: what went, what came, and what became of each claim. */
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { useText } from '../../i18n/index.js';
import { ButtonLink, Failure, Loading, Time } from '../../ui/index.js';
import head from './article-head.module.css';
import columns from './article.module.css';
import styles from './comparison.module.css';
import { FateList } from './fate-list.js';
import { type Article, type Claim, revisionQuery } from './queries.js';
import strip from './strip.module.css';
import { compareTexts, type Stretch } from './word-changes.js';

interface ComparisonProps {
  readonly article: Article;
  readonly claims: readonly Claim[];
  /** The older of the two; the other is the one after it. */
  readonly rev: number;
}

export function Comparison({ article, rev }: ComparisonProps): ReactNode {
  const { t } = useText();
  const before = useQuery(revisionQuery(article.id, rev));
  const after = useQuery(revisionQuery(article.id, rev + 1));
  const failed = before.isError ? before : after.isError ? after : undefined;
  const sides = useMemo(
    () => before.data && after.data && compareTexts(before.data.text, after.data.text),
    [before.data, after.data],
  );
  const params = { articleId: article.id };
  return (
    <>
      <div className={strip.strip}>
        <ButtonLink kind="quiet" icon="left" to="/articles/$articleId" params={params} search={{}}>
          {t('articles.currentRevision')}
        </ButtonLink>
        <span className={strip.separator} />
        <h1 tabIndex={-1} className={strip.compared}>
          {t('articles.comparing', { rev, next: rev + 1 })}
        </h1>
        <span className="grow" />
        {rev > 1 && (
          <ButtonLink kind="quiet" to="/articles/$articleId" params={params} search={{ rev: rev - 1, compare: 1 }}>
            {t('articles.earlierPair')}
          </ButtonLink>
        )}
        {rev + 1 < article.revision && (
          <ButtonLink kind="quiet" to="/articles/$articleId" params={params} search={{ rev: rev + 1, compare: 1 }}>
            {t('articles.laterPair')}
          </ButtonLink>
        )}
      </div>
      {failed && <Failure error={failed.error} retry={() => void failed.refetch()} />}
      {!failed && !sides && <Loading lines={9} height={28} />}
      {sides && before.data && after.data && (
        <div className={`${columns.columns ?? ''} ${columns.compare ?? ''}`}>
          <div className={columns.left}>
            <FateList revision={before.data} />
          </div>
          <Side title={t('articles.revisionNumber', { rev })} at={before.data.receivedAt} paragraphs={sides.before} />
          <Side
            title={t('articles.revisionNumber', { rev: rev + 1 })}
            at={after.data.receivedAt}
            paragraphs={sides.after}
          />
        </div>
      )}
    </>
  );
}

interface SideProps {
  readonly title: string;
  readonly at: string;
  readonly paragraphs: readonly (readonly Stretch[])[];
}

function Side({ title, at, paragraphs }: SideProps): ReactNode {
  return (
    <section className={styles.side} aria-label={title}>
      <h2 className={head.kick}>
        <b>{title}</b> <Time at={at} />
      </h2>
      {paragraphs.map((stretches, index) => (
        <p key={index}>
          {stretches.map(({ is, words }, place) =>
            is === 'gone' ? (
              <del key={place}>{words}</del>
            ) : is === 'new' ? (
              <ins key={place}>{words}</ins>
            ) : (
              <span key={place}>{words}</span>
            ),
          )}
        </p>
      ))}
    </section>
  );
}
