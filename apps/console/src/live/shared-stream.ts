/** One stream for all tabs of a browser: a browser opens few connections to a server, and a tab must not take them all. */
import type { LogEntry } from './log-entry.js';
import { type Connection, openStream, type StreamEvents } from './stream.js';

type Message =
  | { readonly is: 'entry'; readonly entry: LogEntry }
  | { readonly is: 'connection'; readonly connection: Connection }
  | { readonly is: 'reset' }
  | { readonly is: 'refused' }
  /** A new tab asks whether the server is heard. */
  | { readonly is: 'question' };

const NAME = 'claimdesk.stream';

/**
 * The tab that gets the lock listens to the server and tells the others; when it closes, another one goes on where
 * it stood. Without locks, as on a page that came by plain HTTP, each tab listens for itself.
 */
export function openSharedStream(events: StreamEvents): () => void {
  if (!('locks' in navigator)) return openStream(events).close;
  const channel = new BroadcastChannel(NAME);
  const closing = new AbortController();
  const tell = (message: Message): void => channel.postMessage(message);
  let connection: Connection = 'connecting';
  let isLeader = false;
  let position = '';
  const hear = (message: Message): void => {
    switch (message.is) {
      case 'entry':
        position = String(message.entry.position);
        return events.onEntry(message.entry);
      case 'connection':
        connection = message.connection;
        return events.onConnection(connection);
      case 'reset':
        return events.onReset();
      case 'refused':
        return events.onRefused();
      case 'question':
        return isLeader ? tell({ is: 'connection', connection }) : undefined;
    }
  };
  const share = (message: Message): void => {
    hear(message);
    tell(message);
  };
  channel.addEventListener('message', ({ data }) => hear(data as Message));
  tell({ is: 'question' });
  const lead = async (): Promise<void> => {
    isLeader = true;
    const stream = openStream(
      {
        onConnection: (value) => share({ is: 'connection', connection: value }),
        onEntry: (entry) => share({ is: 'entry', entry }),
        onReset: () => share({ is: 'reset' }),
        onRefused: () => share({ is: 'refused' }),
      },
      position,
    );
    await new Promise((resolve) => closing.signal.addEventListener('abort', resolve));
    stream.close();
  };
  navigator.locks.request(NAME, { signal: closing.signal }, lead).catch((error: unknown) => {
    if (!closing.signal.aborted) throw error;
  });
  return () => {
    closing.abort();
    channel.close();
  };
}
