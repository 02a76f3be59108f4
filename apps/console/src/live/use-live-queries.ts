/** Throws away cached answers when the stream says that they are stale; many entries at once cost one fetch. */
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { meQuery } from '../api/index.js';
import { setConnection, tellEntry } from './connection.js';
import { staleAfter } from './log-entry.js';
import { openSharedStream } from './shared-stream.js';

const GATHER_MS = 150;

export function useLiveQueries(): void {
  const client = useQueryClient();
  useEffect(() => {
    const gather = gatherKeys(client);
    const close = openSharedStream({
      onConnection: setConnection,
      onEntry: (entry) => {
        staleAfter(entry).forEach(gather.add);
        tellEntry(entry);
      },
      onReset: () => void client.invalidateQueries(),
      onRefused: () => void client.invalidateQueries({ queryKey: meQuery.queryKey }),
    });
    return () => {
      close();
      gather.stop();
    };
  }, [client]);
}

function gatherKeys(client: QueryClient): { add: (key: readonly string[]) => void; stop: () => void } {
  const keys = new Map<string, readonly string[]>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    timer = undefined;
    for (const queryKey of keys.values()) void client.invalidateQueries({ queryKey });
    keys.clear();
  };
  return {
    add(key) {
      keys.set(key.join('\n'), key);
      timer ??= setTimeout(flush, GATHER_MS);
    },
    stop: () => clearTimeout(timer),
  };
}
