/** At the caret on the text: the caret itself, and what can be done with what is selected. */
import type { ReactNode } from 'react';
import type { SelectionOnText } from '../../article-text/index.js';
import { useText } from '../../i18n/index.js';
import { Button } from '../../ui/index.js';
import styles from './selection-bar.module.css';

interface SelectionBarProps {
  readonly caret: SelectionOnText['caret'];
  readonly isSelected: boolean;
  readonly mark: (() => void) | undefined;
  readonly split: (() => void) | undefined;
}

export function SelectionBar({ caret, isSelected, mark, split }: SelectionBarProps): ReactNode {
  const { t } = useText();
  if (!caret) return null;
  return (
    <>
      {!isSelected && (
        <span className={styles.caret} style={{ left: caret.left, top: caret.top, height: caret.height }} />
      )}
      {(mark ?? split) && (
        <div
          className={styles.bar}
          style={{ top: caret.top + caret.height + 6 }}
          // The press would otherwise take the selection away before it is read.
          onPointerDown={(event) => event.preventDefault()}
        >
          {mark && (
            <Button kind="main" icon="plus" action="mark" onClick={mark}>
              {t('articles.markAsClaim')}
            </Button>
          )}
          {split && (
            <Button action="split" onClick={split}>
              {t('articles.splitHere')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
