/** The event stream of the server: one connection, resumed where it broke off. */
import type { LogEntry } from './log-entry.js';

export type Connection = 'connecting' | 'live' | 'offline';

export interface StreamEvents {
  onConnection(connection: Connection): void;
  onEntry(entry: LogEntry): void;
  /** Too much was missed: everything is to be fetched anew. */
  onReset(): void;
  /** The server refuses the stream: the session may be over. */
  onRefused(): void;
}

export interface Stream {
  /** The last position that was heard; empty before the first. */
  position(): string;
  close(): void;
}

/** After the stream was refused, as by a proxy that is restarting. */
const REOPEN_MS = 5_000;

/** Opens it; `after` is the position that was heard last. */
export function openStream({ onConnection, onEntry, onReset, onRefused }: StreamEvents, after = ''): Stream {
  let source: EventSource | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let last = after;
  const hear = (event: MessageEvent): void => {
    last = event.lastEventId || last;
  };
  const open = (): void => {
    clearTimeout(retry);
    source?.close();
    source = new EventSource(last === '' ? '/v1/stream' : `/v1/stream?after=${last}`);
    source.addEventListener('open', () => onConnection('live'));
    source.addEventListener('start', hear);
    source.addEventListener('log', (event) => {
      hear(event);
      onEntry(JSON.parse(event.data as string) as LogEntry);
    });
    source.addEventListener('reset', (event) => {
      hear(event);
      onReset();
    });
    source.addEventListener('error', () => {
      onConnection('offline');
      if (source?.readyState !== EventSource.CLOSED) return; // the browser tries again by itself
      onRefused();
      retry = setTimeout(open, REOPEN_MS);
    });
  };
  const goOffline = (): void => onConnection('offline');
  // A connection through a network that was away may be dead without knowing it.
  window.addEventListener('online', open);
  window.addEventListener('offline', goOffline);
  open();
  return {
    position: () => last,
    close() {
      window.removeEventListener('online', open);
      window.removeEventListener('offline', goOffline);
      clearTimeout(retry);
      source?.close();
    },
  };
}
