/** The remarks themselves: Mantine's behaviour, our look. */
import '@mantine/core/styles/Notification.layer.css';
import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/notifications/styles.layer.css';
import { Notifications, notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { newKey } from '../api/index.js';
import { useText } from '../i18n/index.js';
import { useKeys } from '../keys/index.js';
import { Button, IconButton } from './button.js';
import type { Toast } from './toast.js';

const UNDO_MS = 10_000;
const READ_MS = 5_000;

export function show({ text, undo, isError = false }: Toast): void {
  const id = newKey();
  const hide = (): void => void notifications.hide(id);
  notifications.show({
    id,
    message: <Body text={text} undo={undo} hide={hide} />,
    autoClose: undo || isError ? UNDO_MS : READ_MS,
    withCloseButton: false,
    // The live region has said it.
    role: 'status',
    'aria-live': 'off',
    className: isError ? 'toast is-error' : 'toast',
  });
}

function Body({ text, undo, hide }: { text: string; undo: (() => void) | undefined; hide: () => void }): ReactNode {
  const { t } = useText();
  const takeBack = undo && (() => (undo(), hide()));
  useKeys({ undo: takeBack });
  return (
    <span className="row">
      <span className="grow">{text}</span>
      {takeBack && (
        <Button kind="quiet" action="undo" onClick={takeBack}>
          {t('common.undo')}
        </Button>
      )}
      <IconButton icon="x" label={t('common.close')} onClick={hide} />
    </span>
  );
}

export function MantineToaster(): ReactNode {
  return <Notifications position="bottom-center" limit={3} />;
}
