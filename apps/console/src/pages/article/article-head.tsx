/** Above the text: who published it and when, which revision this is, the headline. */
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { Icon, Time } from '../../ui/index.js';
import styles from './article-head.module.css';
import { hostOf } from './host-of.js';
import type { Article } from './queries.js';

/** `rev` is the revision that is shown. */
export function ArticleHead({ article, rev }: { article: Article; rev: number }): ReactNode {
  const { t } = useText();
  const { publisher, publishedAt, url, title, revision } = article;
  const host = url === undefined ? undefined : hostOf(url);
  return (
    <header className={styles.head}>
      <div className={styles.kick}>
        {publisher && <b>{publisher}</b>}
        {publishedAt ? <Time at={publishedAt} /> : <span>{t('articles.noPublicationTime')}</span>}
        {revision > 1 ? (
          <RevisionSwitch rev={rev} latest={revision} />
        ) : (
          <span>{t('articles.revisionOf', { rev, latest: revision })}</span>
        )}
        {host !== undefined && (
          <a href={url} target="_blank" rel="noreferrer noopener" className={styles.source}>
            {host} <Icon name="out" size="s" />
            <span className="vh">{t('articles.opensInNewTab')}</span>
          </a>
        )}
      </div>
      <h1 tabIndex={-1}>{title ?? t('articles.untitled')}</h1>
    </header>
  );
}

function RevisionSwitch({ rev, latest }: { rev: number; latest: number }): ReactNode {
  const { t } = useText();
  const navigate = useNavigate();
  const numbers = Array.from({ length: latest }, (_, index) => latest - index);
  return (
    <select
      className={styles.revision}
      aria-label={t('articles.revision')}
      value={rev}
      onChange={(event) => {
        const wanted = Number(event.target.value);
        void navigate({
          from: '/articles/$articleId',
          to: '.',
          search: wanted === latest ? {} : { rev: wanted },
        });
      }}
    >
      {numbers.map((number) => (
        <option key={number} value={number}>
          {t('articles.revisionOf', { rev: number, latest })}
        </option>
      ))}
    </select>
  );
}
