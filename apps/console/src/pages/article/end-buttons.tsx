/** The ends of a claim by buttons, a word at a time, with the keys that do the same. */
import type { ReactNode } from 'react';
import { moveEnd, moveStart, type Span } from '../../article-text/index.js';
import { useText } from '../../i18n/index.js';
import { IconButton } from '../../ui/index.js';
import styles from './article.module.css';

interface EndButtonsProps {
  readonly text: string;
  readonly span: Span;
  readonly onMove: (span: Span) => void;
}

export function EndButtons({ text, span, onMove }: EndButtonsProps): ReactNode {
  const { t } = useText();
  return (
    <div className={styles.ends}>
      <div role="group" aria-label={t('articles.start')}>
        <span className="label">{t('articles.start')}</span>
        <IconButton
          icon="left"
          label={t('keys.startLeft')}
          action="start-left"
          onClick={() => onMove(moveStart(text, span, -1))}
        />
        <IconButton
          icon="right"
          label={t('keys.startRight')}
          action="start-right"
          onClick={() => onMove(moveStart(text, span, 1))}
        />
      </div>
      <div role="group" aria-label={t('articles.end')}>
        <span className="label">{t('articles.end')}</span>
        <IconButton
          icon="left"
          label={t('keys.endLeft')}
          action="end-left"
          onClick={() => onMove(moveEnd(text, span, -1))}
        />
        <IconButton
          icon="right"
          label={t('keys.endRight')}
          action="end-right"
          onClick={() => onMove(moveEnd(text, span, 1))}
        />
      </div>
    </div>
  );
}
