/** Which rows are in sight: of ten thousand, only those are on the page. Rows are all of one height. */
import { useCallback, useMemo, useSyncExternalStore } from 'react';

interface VirtualRow {
  readonly index: number;
  /** Px from the top of the list. */
  readonly start: number;
}

export interface VirtualRows {
  readonly items: readonly VirtualRow[];
  /** Height of all rows in px. */
  readonly height: number;
  /** Brings a row into sight, if it is not. */
  show(index: number): void;
}

/** Rows drawn above and below those in sight, so that none is missing while one scrolls. */
const BEYOND_SIGHT = 10;

/** `scroller` is null until it is on the page. */
export function useVirtualRows(scroller: HTMLElement | null, count: number, rowHeight: number): VirtualRows {
  const subscribe = useCallback(
    (changed: () => void) => {
      if (scroller === null) return () => undefined;
      const resized = new ResizeObserver(changed);
      resized.observe(scroller);
      scroller.addEventListener('scroll', changed, { passive: true });
      return () => {
        resized.disconnect();
        scroller.removeEventListener('scroll', changed);
      };
    },
    [scroller],
  );
  // One text, so that it is the same as long as the same rows are in sight.
  const range = useSyncExternalStore(subscribe, () => {
    const { scrollTop = 0, clientHeight = 0 } = scroller ?? {};
    return `${Math.floor(scrollTop / rowHeight)} ${Math.ceil((scrollTop + clientHeight) / rowHeight)}`;
  });
  const items = useMemo(() => rowsIn(range, count, rowHeight), [range, count, rowHeight]);
  return {
    items,
    height: count * rowHeight,
    show: (index) => scrollTo(scroller, index * rowHeight, rowHeight),
  };
}

function rowsIn(range: string, count: number, rowHeight: number): readonly VirtualRow[] {
  const [first = 0, end = 0] = range.split(' ').map(Number);
  const from = Math.max(0, Math.min(first, count) - BEYOND_SIGHT);
  const to = Math.min(count, end + BEYOND_SIGHT);
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => ({ index: from + i, start: (from + i) * rowHeight }));
}

function scrollTo(element: HTMLElement | null, top: number, height: number): void {
  if (element === null) return;
  if (top < element.scrollTop) element.scrollTo({ top });
  else if (top + height > element.scrollTop + element.clientHeight) {
    element.scrollTo({ top: top + height - element.clientHeight });
  }
}
