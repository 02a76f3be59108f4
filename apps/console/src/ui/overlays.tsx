/** What floats over the page: dialogs, and sheets from its side. They load when the first of them opens. */
import { lazy, type ReactNode, Suspense } from 'react';

const loadOverlays = () => import('./mantine-overlays.js');
const LazyDialog = lazy(() => loadOverlays().then(({ MantineDialog }) => ({ default: MantineDialog })));
const LazySheet = lazy(() => loadOverlays().then(({ MantineSheet }) => ({ default: MantineSheet })));

interface OverlayProps {
  readonly title: ReactNode;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export interface DialogProps extends OverlayProps {
  /** Width in px, where there is room. */
  readonly size?: number;
  /** `false` when one must choose: neither Esc nor a click beside it closes. */
  readonly canClose?: boolean;
}

export interface SheetProps extends OverlayProps {
  readonly from?: 'left' | 'right' | 'bottom';
}

/** For what cannot be undone, and for short forms; Esc closes, focus returns to what opened it. */
export function Dialog(props: DialogProps): ReactNode {
  return (
    <Suspense>
      <LazyDialog {...props} />
    </Suspense>
  );
}

/** Comes in from the side, or from below on a phone. */
export function Sheet(props: SheetProps): ReactNode {
  return (
    <Suspense>
      <LazySheet {...props} />
    </Suspense>
  );
}
