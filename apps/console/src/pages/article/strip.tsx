/** The strip under the bar: back to the list, which claim of how many, the desk, comparing revisions. */
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { Button, ButtonLink, IconButton } from '../../ui/index.js';
import type { Article } from './queries.js';
import styles from './strip.module.css';
import { useDeskName } from './use-desk-name.js';

interface StripProps {
  readonly article: Article;
  /** Place of the claim in view, from 0; -1 for none. */
  readonly at: number;
  readonly count: number;
  readonly step: (by: 1 | -1) => void;
  readonly openOutline: () => void;
}

export function Strip({ article, at, count, step, openOutline }: StripProps): ReactNode {
  const { t } = useText();
  const deskName = useDeskName();
  return (
    <div className={styles.strip}>
      <ButtonLink kind="quiet" icon="left" to="/articles" search={{}}>
        {t('frame.articles')}
      </ButtonLink>
      <span className={styles.separator} />
      <b>{at < 0 ? t('articles.claimCount', { count }) : t('articles.claimOf', { number: at + 1, count })}</b>
      <span className={styles.steppers}>
        <IconButton icon="up" label={t('articles.previousClaim')} disabled={at <= 0} onClick={() => step(-1)} />
        <IconButton icon="down" label={t('articles.nextClaim')} disabled={at + 1 >= count} onClick={() => step(1)} />
      </span>
      <span className={`soft clip ${styles.desk ?? ''}`}>{t('articles.deskOf', { desk: deskName(article.desk) })}</span>
      <span className="grow" />
      <span className={styles.narrowOnly}>
        <Button kind="quiet" icon="menu" onClick={openOutline}>
          {t('articles.outline')}
        </Button>
      </span>
      {article.revision > 1 && (
        <ButtonLink
          kind="quiet"
          icon="table"
          to="/articles/$articleId"
          params={{ articleId: article.id }}
          search={{ rev: article.revision - 1, compare: 1 }}
        >
          {t('articles.compare')}
        </ButtonLink>
      )}
    </div>
  );
}
