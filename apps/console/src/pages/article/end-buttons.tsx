/** The ends of a claim by buttons, a word at a time, with the keys that do the same. */
import type { ReactNode } from 'react';
import { moveEnd, moveStart, type Span } from '../../article-text/index.js';
import { useText } from '../../i18n/index.js';
import { keyOf, useKeyboard } from '../../keys/index.js';
import { IconButton, KeyCaps } from '../../ui/index.js';
import styles from './claim-card.module.css';

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
        <IconButton icon="left" label={t('keys.startLeft')} onClick={() => onMove(moveStart(text, span, -1))} />
        <IconButton icon="right" label={t('keys.startRight')} onClick={() => onMove(moveStart(text, span, 1))} />
        <EndKeys action="start-left" />
      </div>
      <div role="group" aria-label={t('articles.end')}>
        <span className="label">{t('articles.end')}</span>
        <IconButton icon="left" label={t('keys.endLeft')} onClick={() => onMove(moveEnd(text, span, -1))} />
        <IconButton icon="right" label={t('keys.endRight')} onClick={() => onMove(moveEnd(text, span, 1))} />
        <EndKeys action="end-left" />
      </div>
    </div>
  );
}

/** Both arrows of one pair of keys, once. */
function EndKeys({ action }: { action: 'start-left' | 'end-left' }): ReactNode {
  const { isMac } = useKeyboard();
  return (
    <span className="hint" aria-hidden="true">
      <KeyCaps combination={keyOf(action).keys[0]} isMac={isMac} />
      <KeyCaps combination="ArrowRight" isMac={isMac} />
    </span>
  );
}
