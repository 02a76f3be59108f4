/** State that belongs to one list: another list begins with `initial` again, and what is around it stays. */
import { useCallback, useState } from 'react';

/** `initial` must be the same value at every render. */
export function useStateFor<T>(key: string, initial: T): readonly [T, (change: (before: T) => T) => void] {
  const [held, setHeld] = useState({ key, value: initial });
  const set = useCallback(
    (change: (before: T) => T) =>
      setHeld((before) => ({ key, value: change(before.key === key ? before.value : initial) })),
    [key, initial],
  );
  return [held.key === key ? held.value : initial, set];
}
