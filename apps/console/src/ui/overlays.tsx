/** What floats: menus, dialogs, sheets. Mantine's behaviour, our look. */
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/UnstyledButton.css';
import { Drawer as MantineDrawer, Modal } from '@mantine/core';
import '@mantine/core/styles/Drawer.css';
import { type ReactNode, useEffect } from 'react';
import { useText } from '../i18n/index.js';

interface OverlayProps {
  readonly title: ReactNode;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** For what cannot be undone, and for short forms; Esc closes, focus returns to what opened it. */
export function Dialog({ title, isOpen, onClose, children, size = 480 }: OverlayProps & { size?: number }): ReactNode {
  const { t } = useText();
  useScrollLock(isOpen);
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={title}
      size={size}
      centered
      lockScroll={false}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {children}
    </Modal>
  );
}

/** Comes in from the side, or from below on a phone. */
export function Sheet({
  title,
  isOpen,
  onClose,
  children,
  from = 'right',
}: OverlayProps & { from?: 'left' | 'right' | 'bottom' }): ReactNode {
  const { t } = useText();
  useScrollLock(isOpen);
  return (
    <MantineDrawer
      opened={isOpen}
      onClose={onClose}
      title={title}
      position={from}
      size={from === 'bottom' ? '85%' : 400}
      lockScroll={false}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {children}
    </MantineDrawer>
  );
}

/** By a class: Mantine's own lock writes a style element, which the Content-Security-Policy forbids. */
function useScrollLock(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return;
    document.documentElement.classList.add('is-locked');
    return () => document.documentElement.classList.remove('is-locked');
  }, [isOpen]);
}
