/** Tells sequencers and readers, in whatever process, that there is something to do. */
import type { DataSource, QueryRunner } from 'typeorm';

/** `claimdesk_events`: something was appended. `claimdesk_log`: the log has grown (sent by sequence_events). */
export type Channel = 'claimdesk_events' | 'claimdesk_log';

/** Milliseconds within which the appends of one process share one NOTIFY. */
const SHARE_MS = 3;

const pending = new WeakSet<DataSource>();

/**
 * Wakes the sequencer, after the commit and not within the transaction: NOTIFY takes a lock over all of Postgres at
 * commit, which would make writers of different claims wait for each other. A lost call costs a poll's delay, no more.
 */
export function wakeSequencer(dataSource: DataSource, onError: (error: unknown) => void): void {
  if (pending.has(dataSource)) return;
  pending.add(dataSource);
  setTimeout(() => {
    pending.delete(dataSource);
    if (!dataSource.isInitialized) return;
    dataSource.query(`notify claimdesk_events`).catch(onError);
  }, SHARE_MS).unref();
}

interface Notifying {
  on(event: 'notification', listener: (message: { channel: string }) => void): void;
  on(event: 'error' | 'end', listener: (error?: Error) => void): void;
}

/**
 * Listens on `channels` over a connection of its own. `onLost` is called once when that connection breaks; the caller
 * listens anew. Answers a function that stops listening.
 */
export async function listen(
  dataSource: DataSource,
  channels: readonly Channel[],
  onWake: (channel: Channel) => void,
  onLost: (error: Error) => void,
): Promise<() => Promise<void>> {
  const runner: QueryRunner = dataSource.createQueryRunner();
  const client = (await runner.connect()) as Notifying;
  let stopped = false;
  const lost = (error?: Error): void => {
    if (stopped) return;
    stopped = true;
    void runner.release();
    onLost(error ?? new Error('the connection that listens was closed'));
  };
  client.on('notification', ({ channel }) => onWake(channel as Channel));
  client.on('error', lost);
  client.on('end', lost);
  for (const channel of channels) await runner.query(`listen ${channel}`);
  return async () => {
    if (stopped) return;
    stopped = true;
    await runner.query('unlisten *');
    await runner.release();
  };
}
