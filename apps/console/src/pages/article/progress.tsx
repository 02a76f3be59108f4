/** How far the article is: received, splitting, split, in words; what went wrong, with the text kept. */
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { Icon, Note } from '../../ui/index.js';
import styles from './progress.module.css';
import type { Article } from './queries.js';

const STEPS = ['received', 'splitting', 'split'] as const;

export function Progress({ article: { status, failure, claimCount } }: { article: Article }): ReactNode {
  const { t } = useText();
  if (status === 'failed')
    return (
      <Note tone="is-returned">
        <p>{failure ?? t('articles.failed')}</p>
        <p>{t('articles.markByHand')}</p>
      </Note>
    );
  if (status === 'split' && claimCount > 0) return null;
  if (status === 'split') return <Note icon="alert">{t('articles.noClaims')}</Note>;
  const now = STEPS.indexOf(status);
  return (
    <ol className={styles.steps} aria-label={t('articles.progress')}>
      {STEPS.map((step, index) => (
        <li key={step} aria-current={index === now ? 'step' : undefined} data-done={index < now || undefined}>
          <Icon name={index < now ? 'resolved' : index === now ? 'clock' : 'extracted'} size="s" />
          {t(`articles.step.${step}`)}
        </li>
      ))}
    </ol>
  );
}
