/** Dialogs and sheets: Mantine's behaviour, our look. */
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Drawer.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/UnstyledButton.layer.css';
import { Drawer, Modal } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useText } from '../i18n/index.js';
import type { DialogProps, SheetProps } from './overlays.js';

export function MantineDialog({
  title,
  isOpen,
  onClose,
  children,
  size = 480,
  canClose = true,
}: DialogProps): ReactNode {
  const { t } = useText();
  useScrollLock(isOpen);
  useNothingBehind(isOpen);
  return (
    <Modal.Root
      opened={isOpen}
      onClose={onClose}
      size={size}
      centered
      lockScroll={false}
      closeOnEscape={canClose}
      closeOnClickOutside={canClose}
    >
      <Modal.Overlay />
      {/* Single letters would act on the page behind it. */}
      <Modal.Content data-quiet-keys>
        {/* A header element would be a second banner of the page. */}
        <Modal.Header role="none">
          <Modal.Title>{title}</Modal.Title>
          {canClose && <Modal.CloseButton aria-label={t('common.close')} />}
        </Modal.Header>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

export function MantineSheet({ title, isOpen, onClose, children, from = 'right' }: SheetProps): ReactNode {
  const { t } = useText();
  useScrollLock(isOpen);
  return (
    <Drawer.Root
      opened={isOpen}
      onClose={onClose}
      position={from}
      size={from === 'bottom' ? '85%' : 400}
      lockScroll={false}
    >
      <Drawer.Overlay />
      <Drawer.Content>
        <Drawer.Header role="none">
          <Drawer.Title>{title}</Drawer.Title>
          <Drawer.CloseButton aria-label={t('common.close')} />
        </Drawer.Header>
        <Drawer.Body>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
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

const BEHIND = '#root :is(header, main, nav, aside)';
let openDialogs = 0;

/** What is behind a dialog is neither pressed, nor focused, nor read out. */
function useNothingBehind(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return;
    openDialogs += 1;
    for (const element of document.querySelectorAll(BEHIND)) {
      element.setAttribute('inert', '');
      element.setAttribute('aria-hidden', 'true');
    }
    return () => {
      openDialogs -= 1;
      if (openDialogs > 0) return;
      for (const element of document.querySelectorAll(BEHIND)) {
        element.removeAttribute('inert');
        element.removeAttribute('aria-hidden');
      }
    };
  }, [isOpen]);
}
