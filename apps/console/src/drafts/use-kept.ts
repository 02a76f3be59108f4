/** A form that stays on this device until it was sent, for what the server keeps no draft of. */
import { useCallback, useState } from 'react';

export interface Kept<T> {
  readonly value: T;
  change(value: T): void;
  /** After it was sent. */
  discard(): void;
}

export function useKept<T extends object>(key: string, initial: T): Kept<T> {
  const name = `claimdesk.draft.${key}`;
  const [value, setValue] = useState<T>(() => ({ ...initial, ...restore(name) }));
  const change = useCallback(
    (next: T) => {
      setValue(next);
      try {
        localStorage.setItem(name, JSON.stringify(next));
      } catch {
        // A text larger than the browser keeps stays in the field; the API takes up to 2 MB.
      }
    },
    [name],
  );
  const discard = useCallback(() => localStorage.removeItem(name), [name]);
  return { value, change, discard };
}

function restore(name: string): object {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? '{}');
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch {
    return {};
  }
}
