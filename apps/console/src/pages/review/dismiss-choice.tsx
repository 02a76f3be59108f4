/** Why a claim is dismissed: one of four, by its number. */
import { type ReactNode, useEffect, useRef } from 'react';
import type { Schemas } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { type KeyAction, type KeyHandlers, useKeys } from '../../keys/index.js';
import { Button, DISMISSAL_REASONS, IconButton } from '../../ui/index.js';
import styles from './dismiss-choice.module.css';

interface DismissChoiceProps {
  readonly onChoose: (reason: Schemas['DismissClaimDto']['reason']) => void;
  readonly onCancel: () => void;
}

const keyOfReason = (index: number): KeyAction => `choose-${index + 1}` as KeyAction;

export function DismissChoice({ onChoose, onCancel }: DismissChoiceProps): ReactNode {
  const { t } = useText();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  useKeys({
    ...(Object.fromEntries(
      DISMISSAL_REASONS.map((reason, index) => [keyOfReason(index), () => onChoose(reason)]),
    ) as KeyHandlers),
    close: onCancel,
  });
  return (
    <span className={styles.choice} role="group" aria-label={t('review.dismissAs')}>
      <span className="small soft" aria-hidden="true">
        {t('review.dismissAs')}
      </span>
      {DISMISSAL_REASONS.map((reason, index) => (
        <Button
          key={reason}
          {...(index === 0 && { ref: first })}
          action={keyOfReason(index)}
          onClick={() => onChoose(reason)}
        >
          {t(`words.dismissal.${reason}`)}
        </Button>
      ))}
      <IconButton icon="x" label={t('common.cancel')} onClick={onCancel} />
    </span>
  );
}
