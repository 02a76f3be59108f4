/** One article of the list: headline, who published it and when, the desk, how far it is. */
import { Link } from '@tanstack/react-router';
import { memo, type ReactNode } from 'react';
import type { Schemas } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { type IconName, Tag, Time } from '../../ui/index.js';
import { useDeskName } from '../article/use-desk-name.js';
import styles from './articles.module.css';
import type { ArticleStatus } from './search.js';

type ArticleSummary = Schemas['ArticleSummaryView'];

const LOOKS: Readonly<Record<ArticleStatus, { readonly tone: string; readonly icon: IconName }>> = {
  received: { tone: 'is-queued', icon: 'inbox' },
  splitting: { tone: 'is-in-review', icon: 'clock' },
  split: { tone: 'is-extracted', icon: 'resolved' },
  failed: { tone: 'is-returned', icon: 'alert' },
};

export const ArticleRow = memo(function ArticleRow({ article }: { article: ArticleSummary }): ReactNode {
  const { t } = useText();
  const deskName = useDeskName();
  const { id, title, publisher, publishedAt, revision, status, claimCount, language, createdAt } = article;
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <Link to="/articles/$articleId" params={{ articleId: id }} search={{}} className={styles.headline}>
          {title ?? t('articles.untitled')}
        </Link>
        <p className={styles.from}>
          {publisher && <span>{publisher}</span>}
          {publishedAt && <Time at={publishedAt} />}
          {language && <span>{language}</span>}
          {revision > 1 && <span>{t('articles.revisionNumber', { rev: revision })}</span>}
        </p>
      </div>
      <span className={styles.desk}>{deskName(article.desk)}</span>
      <span className={styles.status}>
        {status === 'split' ? (
          t('articles.claimCount', { count: claimCount })
        ) : (
          <Tag {...LOOKS[status]}>{t(`articles.step.${status}`)}</Tag>
        )}
      </span>
      <span className={styles.when}>
        <Time at={createdAt} />
      </span>
    </li>
  );
});
