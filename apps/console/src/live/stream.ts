/** The event stream of the server: one connection, resumed by the browser where it broke off. */
import { useSyncExternalStore } from 'react';
import type { LogEntry } from './log-entry.js';

export type Connection = 'connecting' | 'live' | 'offline';

interface StreamEvents {
  onEntry(entry: LogEntry): void;
  /** Too much was missed: everything is to be fetched anew. */
  onReset(): void;
  /** The connection is closed for good: the session may be over. */
  onRefused(): void;
}

let connection: Connection = 'connecting';
const listeners = new Set<() => void>();
const entryListeners = new Set<(entry: LogEntry) => void>();

function setConnection(value: Connection): void {
  if (connection === value) return;
  connection = value;
  for (const listener of listeners) listener();
}

/** Opens the stream; answers how to close it. */
export function openStream({ onEntry, onReset, onRefused }: StreamEvents): () => void {
  let source: EventSource | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  const open = (): void => {
    clearTimeout(retry);
    source?.close();
    source = new EventSource(last === '' ? '/v1/stream' : `/v1/stream?after=${last}`);
    source.addEventListener('open', () => setConnection('live'));
    source.addEventListener('start', (event) => (last = event.lastEventId || last));
    source.addEventListener('log', (event) => {
      last = event.lastEventId || last;
      const entry = JSON.parse(event.data as string) as LogEntry;
      onEntry(entry);
      for (const listener of entryListeners) listener(entry);
    });
    source.addEventListener('reset', (event) => {
      last = event.lastEventId || last;
      onReset();
    });
    source.addEventListener('error', () => {
      setConnection('offline');
      if (source?.readyState !== EventSource.CLOSED) return; // the browser tries again by itself
      onRefused();
      retry = setTimeout(open, REOPEN_MS);
    });
  };
  const goOffline = (): void => setConnection('offline');
  // A connection through a network that was away may be dead without knowing it.
  window.addEventListener('online', open);
  window.addEventListener('offline', goOffline);
  open();
  return () => {
    window.removeEventListener('online', open);
    window.removeEventListener('offline', goOffline);
    clearTimeout(retry);
    source?.close();
  };
}

/** Whether the server is heard: the live dot, and what may be pressed. */
export function useConnection(): Connection {
  return useSyncExternalStore(subscribe, () => connection);
}

/** Told of each entry, for what a query cannot tell: that a row is new, who took it. */
export function onLogEntry(listener: (entry: LogEntry) => void): () => void {
  entryListeners.add(listener);
  return () => entryListeners.delete(listener);
}

/** After the stream was refused, as by a proxy that is restarting. */
const REOPEN_MS = 5_000;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
