/** `j` and `k` in a table: from one row's button to the next. */
import { type RefObject, useRef } from 'react';
import { useKeys } from '../../keys/index.js';

/** Marks the button of a row: spread it on the button that opens the row. */
export const ROW_BUTTON = { 'data-row': '' } as const;

/** The ref belongs on the element around the rows. */
export function useRowKeys<T extends HTMLElement>(): RefObject<T | null> {
  const rows = useRef<T>(null);
  const step = (by: 1 | -1): boolean => {
    const buttons = [...(rows.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const next = at < 0 ? buttons[by > 0 ? 0 : buttons.length - 1] : buttons[at + by];
    next?.focus();
    return next !== undefined;
  };
  useKeys({ next: () => step(1), previous: () => step(-1) });
  return rows;
}
