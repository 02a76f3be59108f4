/** A POST that survives a broken network, as state: `const propose = useSend((key, verdict) => orThrow(api.POST(…)))`. */
import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { isPassing } from '../api/index.js';
import { sendUntilAnswered } from './send.js';

/** `waiting`: no answer yet, it is being repeated; say "Sending. You can go on." */
export type Send<T, V> = UseMutationResult<T, Error, V> & { readonly waiting: boolean };

export function useSend<T, V = void>(send: (key: string, value: V) => Promise<T>): Send<T, V> {
  const [waiting, setWaiting] = useState(false);
  const latest = useRef(send);
  useEffect(() => {
    latest.current = send;
  });
  const mutation = useMutation<T, Error, V>({
    mutationFn: (value) =>
      sendUntilAnswered((key) => latest.current(key, value), { isPassing, onWaiting: () => setWaiting(true) }),
    onSettled: () => setWaiting(false),
  });
  return { ...mutation, waiting };
}
