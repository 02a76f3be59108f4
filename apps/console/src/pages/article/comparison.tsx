/** Two revisions beside each other: what went, what came, and what became of each claim. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, type Ref, useCallback, useMemo, useRef } from 'react';
import { useTextSelection } from '../../article-text/index.js';
import { useText } from '../../i18n/index.js';
import { ButtonLink, Failure, Loading, Time } from '../../ui/index.js';
import { AnchoringPanel } from './anchoring-panel.js';
import head from './article-head.module.css';
import columns from './article.module.css';
import styles from './comparison.module.css';
import { FateList } from './fate-list.js';
import { type Article, type Claim, claimQuery, revisionQuery } from './queries.js';
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
  const root = useRef<HTMLElement>(null);
  const selected = useTextSelection(root, after.data?.text ?? '', sides);
  const lost = useLostClaim(article, rev);
  const navigate = useNavigate({ from: '/articles/$articleId' });
  const close = useCallback(() => {
    document.getSelection()?.removeAllRanges();
    void navigate({ to: '.', search: { rev, compare: 1 }, replace: true });
  }, [navigate, rev]);
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
            {lost && <AnchoringPanel key={lost.id} article={article} claim={lost} selected={selected} close={close} />}
            <FateList revision={before.data} latest={article.revision} anchoring={lost?.id} />
          </div>
          <Side title={t('articles.revisionNumber', { rev })} at={before.data.receivedAt} paragraphs={sides.before} />
          <Side
            ref={root}
            title={t('articles.revisionNumber', { rev: rev + 1 })}
            at={after.data.receivedAt}
            paragraphs={sides.after}
          />
        </div>
      )}
    </>
  );
}

/** The claim that the address names, when it is to be anchored in the current text and that is one of the two. */
function useLostClaim(article: Article, rev: number): Claim | undefined {
  const { claim: wanted } = useSearch({ from: '/signed-in/frame/articles/$articleId' });
  const { data: claim } = useQuery({ ...claimQuery(wanted ?? ''), enabled: wanted !== undefined });
  const isLost = claim?.articleId === article.id && claim.revision < article.revision;
  return isLost && rev + 1 === article.revision ? claim : undefined;
}

interface SideProps {
  readonly ref?: Ref<HTMLElement>;
  readonly title: string;
  readonly at: string;
  readonly paragraphs: readonly (readonly Stretch[])[];
}

function Side({ ref, title, at, paragraphs }: SideProps): ReactNode {
  return (
    <section ref={ref} className={styles.side} aria-label={title}>
      <h2 className={head.kick}>
        <b>{title}</b> <Time at={at} />
      </h2>
      {paragraphs.map((stretches, index) => (
        <p key={index}>
          {stretches.map(({ is, words, start }) => {
            const Words = is === 'gone' ? 'del' : is === 'new' ? 'ins' : 'span';
            return (
              <Words key={start} data-start={start}>
                {words}
              </Words>
            );
          })}
        </p>
      ))}
    </section>
  );
}
