/** Short remarks at the edge of the page, with Undo for ten seconds: `useToast()({ text: t('…'), undo })`. */
import { lazy, type ReactNode, Suspense, useSyncExternalStore } from 'react';
import { announce } from './live-region.js';

export interface Toast {
  readonly text: string;
  /** Takes it back; offered as a button and by the undo key until the remark goes. */
  readonly undo?: (() => void) | undefined;
  /** Shown in red, and said at once. */
  readonly isError?: boolean;
}

const loadToasts = () => import('./mantine-toasts.js');
const LazyToaster = lazy(() => loadToasts().then(({ MantineToaster }) => ({ default: MantineToaster })));

/** The function stays the same, so that it may stand in dependencies. */
export function useToast(): (toast: Toast) => void {
  return showToast;
}

function showToast(toast: Toast): void {
  announce(toast.text, toast.isError === true ? 'assertive' : 'polite');
  hasRemark = true;
  for (const listener of listeners) listener();
  void loadToasts().then(({ show }) => show(toast));
}

/** Once, in the frame; its code comes with the first remark. */
export function Toaster(): ReactNode {
  const isWanted = useSyncExternalStore(subscribe, () => hasRemark);
  return <Suspense>{isWanted && <LazyToaster />}</Suspense>;
}

let hasRemark = false;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
