/** What of the stream the whole page knows: whether the server is heard, and who wants to hear each entry. */
import { useSyncExternalStore } from 'react';
import type { LogEntry } from './log-entry.js';
import type { Connection } from './stream.js';

let connection: Connection = 'connecting';
const listeners = new Set<() => void>();
const entryListeners = new Set<(entry: LogEntry) => void>();

export function setConnection(value: Connection): void {
  if (connection === value) return;
  connection = value;
  for (const listener of listeners) listener();
}

export function tellEntry(entry: LogEntry): void {
  for (const listener of entryListeners) listener(entry);
}

/** Whether the server is heard: the live dot, and what may be pressed. */
export function useConnection(): Connection {
  return useSyncExternalStore(subscribe, () => connection);
}

/** Told of each entry, for what a query cannot tell: that a row is new, who took it. Answers how to stop. */
export function onLogEntry(listener: (entry: LogEntry) => void): () => void {
  entryListeners.add(listener);
  return () => entryListeners.delete(listener);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
