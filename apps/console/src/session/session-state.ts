/** Whether the session is over: set by the first answer that says so, unset by signing in again. */
import { useSyncExternalStore } from 'react';

let isOver = false;
const listeners = new Set<() => void>();

export function setSessionOver(value: boolean): void {
  if (isOver === value) return;
  isOver = value;
  for (const listener of listeners) listener();
}

export function useSessionOver(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isOver,
  );
}
