/** A form's value that is never lost: `const draft = useDraft({ key, initial, save })`. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { isPassing } from '../api/index.js';
import { DraftKeeper, type DraftStatus } from './draft-keeper.js';

interface DraftOptions<T> {
  /** Names the draft on this device: `review:<id>`. A new key is a new draft. */
  readonly key: string;
  /** What the server has; what this device still holds of the same key goes before it. */
  readonly initial: T;
  readonly save: (value: T) => Promise<unknown>;
}

export interface Draft<T> {
  readonly value: T;
  readonly status: DraftStatus;
  change(value: T): void;
  /** Saves now; done by itself when the page is hidden and when the network is back. */
  flush(): Promise<void>;
  /** After the work was sent: nothing is kept any longer. */
  discard(): void;
}

export function useDraft<T>({ key, initial, save }: DraftOptions<T>): Draft<T> {
  const [state, setState] = useState(() => ({ key, value: restored(key, initial) }));
  const [status, setStatus] = useState<DraftStatus>({ is: 'unchanged' });
  if (state.key !== key) {
    setState({ key, value: restored(key, initial) });
    setStatus({ is: 'unchanged' });
  }
  const keeper = useMemo(() => new DraftKeeper<T>({ key, shelf: localStorage, isPassing, onStatus: setStatus }), [key]);
  useEffect(() => keeper.saveBy(save), [keeper, save]);
  useEffect(() => {
    const flush = (): void => void keeper.flush();
    const flushWhenHidden = (): void => {
      if (document.visibilityState === 'hidden') flush();
    };
    window.addEventListener('online', flush);
    document.addEventListener('visibilitychange', flushWhenHidden);
    return () => {
      window.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', flushWhenHidden);
      void keeper.flush();
    };
  }, [keeper]);
  const change = useCallback(
    (value: T) => {
      setState({ key, value });
      keeper.change(value);
    },
    [key, keeper],
  );
  return {
    value: state.key === key ? state.value : restored(key, initial),
    status,
    change,
    flush: useCallback(() => keeper.flush(), [keeper]),
    discard: useCallback(() => keeper.discard(), [keeper]),
  };
}

function restored<T>(key: string, initial: T): T {
  const kept = DraftKeeper.restore(key, localStorage);
  return kept === undefined ? initial : (kept as T);
}
