/** A process's BullMQ queues or workers by name: opened at first use, kept, and given up when they fail to open. */
import type { IQueueBackend, QueueBase } from 'bullmq';
import type { NoConnection } from './backend.js';
import { QueueUnavailable, within } from './time-limit.js';

export class Opened<T extends QueueBase<IQueueBackend, NoConnection>> {
  private readonly byName = new Map<string, Promise<T>>();
  private closed = false;

  constructor(
    private readonly open: (name: string) => T,
    private readonly report: (error: Error) => void,
    private readonly limitMs: number,
  ) {}

  /**
   * @throws QueueUnavailable when the backend cannot be reached within the limit, or after `close`
   * (BullMQ's own calls on a closed queue never settle).
   */
  async get(name: string): Promise<T> {
    if (this.closed) throw new QueueUnavailable('this process is shutting down');
    return within(this.limitMs, this.byName.get(name) ?? this.start(name));
  }

  private start(name: string): Promise<T> {
    const queue = this.open(name);
    queue.on('error', this.report);
    // BullMQ remembers a failed start for ever; the next call must try anew.
    const ready = queue.waitUntilReady().then(
      () => queue,
      async (error: unknown) => {
        this.byName.delete(name);
        await queue.close();
        throw error;
      },
    );
    this.byName.set(name, ready);
    return ready;
  }

  /** Refuses further calls and closes what is open; the shared connections are closed by their owner. */
  async close(limitMs: number): Promise<void> {
    this.closed = true;
    const closing = [...this.byName.values()].map(async (opening) => (await opening).close());
    await within(limitMs, Promise.allSettled(closing)).catch(this.report);
  }
}
