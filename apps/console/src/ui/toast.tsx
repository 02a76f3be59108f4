/** Short remarks at the edge of the page, with Undo for ten seconds: `useToast()({ text: t('…'), undo })`. */
import '@mantine/core/styles/Notification.css';
import '@mantine/notifications/styles.css';
import { Notifications, notifications } from '@mantine/notifications';
import { type ReactNode, useCallback } from 'react';
import { useText } from '../i18n/index.js';
import { useKeys } from '../keys/index.js';
import { announce } from './live-region.js';
import { Button } from './button.js';

interface Toast {
  readonly text: string;
  /** Takes it back; offered as a button and by the undo key until the remark goes. */
  readonly undo?: (() => void) | undefined;
  /** Shown in red, and said at once. */
  readonly isError?: boolean;
}

const UNDO_MS = 10_000;
const READ_MS = 5_000;

export function useToast(): (toast: Toast) => void {
  return useCallback(({ text, undo, isError = false }: Toast) => {
    const id = crypto.randomUUID();
    const hide = (): void => void notifications.hide(id);
    announce(text, isError ? 'assertive' : 'polite');
    notifications.show({
      id,
      message: <ToastBody text={text} undo={undo} hide={hide} />,
      autoClose: undo || isError ? UNDO_MS : READ_MS,
      withCloseButton: true,
      className: isError ? 'toast is-error' : 'toast',
    });
  }, []);
}

function ToastBody({
  text,
  undo,
  hide,
}: {
  text: string;
  undo: (() => void) | undefined;
  hide: () => void;
}): ReactNode {
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
    </span>
  );
}

export function Toaster(): ReactNode {
  return <Notifications position="bottom-center" limit={3} />;
}
