/** What one client of the stream is sent, from its first line to its end. */
import type { LogEntry } from '#store/queries';
import { HEARTBEAT, retryAfter, serverSentEvent } from './server-sent-events.js';

/** Where entries come from. */
export interface Feed {
  /** The last position of the log, as far as this process has seen it. */
  position(): Promise<number>;
  behind(after: number): Promise<readonly LogEntry[]>;
  grown(after: number, ms: number, signal: AbortSignal): Promise<void>;
}

export interface Follower {
  readonly personId: string;
  /** The last position that the client has; undefined: it begins now. */
  readonly after: number | undefined;
  /** The true last position of the log. */
  size(): Promise<number>;
  /** Whether the client's key or session is still in force. */
  isInForce(): Promise<boolean>;
  /** Aborted when the client is gone, or the server stops. */
  readonly signal: AbortSignal;
  /** Milliseconds of a clock that only goes forward. */
  readonly clock: () => number;
}

/** Milliseconds between heartbeats. */
export const HEARTBEAT_MS = 15_000;
/** Milliseconds between looks at whether the client's key or session is in force; changes of the person come at once. */
const CHECK_MS = 60_000;
/** Milliseconds until a browser comes back. */
const RETRY_MS = 2_000;
/** Entries that a client may be behind; beyond that it is quicker to fetch everything anew. */
export const MAX_REPLAY = 10_000;

export async function* followLog(feed: Feed, follower: Follower): AsyncGenerator<string> {
  const { personId, signal, clock } = follower;
  const last = await feed.position();
  let position = follower.after ?? last;
  const isOutOfReach = last - position > MAX_REPLAY || (position > last && position > (await follower.size()));
  if (isOutOfReach) position = last;
  yield retryAfter(RETRY_MS) + serverSentEvent(isOutOfReach ? 'reset' : 'start', { position }, position);

  let checkedAt = clock();
  while (!signal.aborted) {
    const entries = await feed.behind(position);
    const concernsCaller = entries.some(({ subjectId }) => subjectId === personId);
    if (concernsCaller || clock() - checkedAt >= CHECK_MS) {
      if (!(await follower.isInForce())) {
        yield serverSentEvent('end', { reason: 'session-has-ended' });
        return;
      }
      checkedAt = clock();
    }
    const newest = entries.at(-1);
    if (newest) {
      yield entries.map((entry) => serverSentEvent('log', entry, entry.position)).join('');
      position = newest.position;
    } else {
      const waitedFrom = clock();
      await feed.grown(position, HEARTBEAT_MS, signal);
      if (clock() - waitedFrom >= HEARTBEAT_MS) yield HEARTBEAT;
    }
  }
  yield serverSentEvent('end', { reason: 'server-stops' });
}
