/** Asks before what cannot be taken back, and names every effect. */
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { Button, Dialog, Note } from '../../ui/index.js';

interface ConfirmDialogProps {
  readonly title: string;
  readonly effects: readonly string[];
  readonly button: string;
  readonly isOpen: boolean;
  readonly isBusy: boolean;
  readonly error: Error | null;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

export function ConfirmDialog({ title, isOpen, onClose, ...body }: ConfirmDialogProps): ReactNode {
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onClose}>
      <ConfirmBody {...body} onClose={onClose} />
    </Dialog>
  );
}

function ConfirmBody(props: Omit<ConfirmDialogProps, 'title' | 'isOpen'>): ReactNode {
  const { effects, button, isBusy, error, onConfirm, onClose } = props;
  const { t } = useText();
  useKeys({ main: onConfirm });
  return (
    <div className="stack">
      <ul className="stack">
        {effects.map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
      {error && (
        <Note tone="is-false" assertive>
          {error.message}
        </Note>
      )}
      <p className="row wrap">
        <Button kind="main" action="main" busy={isBusy} onClick={onConfirm}>
          {button}
        </Button>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
      </p>
    </div>
  );
}
