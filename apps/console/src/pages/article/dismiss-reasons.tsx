/** Why a claim is dismissed: four reasons, four keys. */
import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { Button, DISMISSAL_REASONS } from '../../ui/index.js';
import styles from './claim-card.module.css';
import type { DismissalReason } from './use-claim-changes.js';

const KEYS = ['choose-1', 'choose-2', 'choose-3', 'choose-4'] as const;

interface DismissReasonsProps {
  readonly choose: (reason: DismissalReason) => void;
  readonly cancel: () => void;
}

export function DismissReasons({ choose, cancel }: DismissReasonsProps): ReactNode {
  const { t } = useText();
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.querySelector('button')?.focus(), []);
  const [first, second, third, fourth] = DISMISSAL_REASONS;
  useKeys({
    'choose-1': () => choose(first),
    'choose-2': () => choose(second),
    'choose-3': () => choose(third),
    'choose-4': () => choose(fourth),
  });
  return (
    <div ref={group} role="group" aria-label={t('articles.whyDismiss')} className={styles.reasons}>
      <p className="label">{t('articles.whyDismiss')}</p>
      {DISMISSAL_REASONS.map((reason, index) => (
        <Button key={reason} action={KEYS[index]} onClick={() => choose(reason)}>
          {t(`words.dismissal.${reason}`)}
        </Button>
      ))}
      <Button kind="quiet" onClick={cancel}>
        {t('common.cancel')}
      </Button>
    </div>
  );
}
