/** This process's view of the log's end: one listening connection, and the newest entries for all streams to take from. */
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { listen, logSize } from '#ledger';
import { logEntries, type LogEntry } from '#store/queries';

/** Newest entries that are kept; whoever is further behind asks Postgres. */
const KEPT = 2_000;
/** Entries a query, and at most at once to a stream. */
const BATCH = 500;
/** Milliseconds after which the log is looked at though nobody called: a lost call delays by that, and no more. */
const FLOOR_MS = 10_000;
/** Milliseconds until a lost connection is made anew. */
const LISTEN_AGAIN_MS = 1_000;

@Injectable()
export class LogFeed implements OnModuleDestroy {
  private readonly logger = new Logger('Stream');
  private entries: LogEntry[] = [];
  private last = 0;
  private started: Promise<void> | undefined;
  private stopListening: (() => Promise<void>) | undefined;
  private stopped = false;
  private called = false;
  private reading: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private readonly waiting = new Set<() => void>();

  constructor(private readonly dataSource: DataSource) {}

  /** The last position of the log. Begins to follow it at the first call. */
  async position(): Promise<number> {
    this.started ??= this.start();
    try {
      await this.started;
    } catch (error) {
      this.started = undefined;
      throw error;
    }
    return this.last;
  }

  /** Entries behind `after`, in order and without a gap; none when there are none yet. */
  async behind(after: number): Promise<readonly LogEntry[]> {
    const first = this.entries[0]?.position ?? this.last + 1;
    if (after + 1 < first) return logEntries(this.dataSource.manager, after, BATCH);
    const skipped = after + 1 - first;
    return this.entries.slice(skipped, skipped + BATCH);
  }

  /** Waits until the log is longer than `after`, at most `ms` milliseconds, and no longer than `signal` allows. */
  async grown(after: number, ms: number, signal: AbortSignal): Promise<void> {
    if (this.last > after || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const done = (): void => {
        this.waiting.delete(done);
        signal.removeEventListener('abort', done);
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(done, ms);
      this.waiting.add(done);
      signal.addEventListener('abort', done);
    });
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.stopListening?.();
  }

  private async start(): Promise<void> {
    this.last = await logSize(this.dataSource.manager);
    await this.listen();
    // What was written between the two is found at once.
    this.readOn();
  }

  private async listen(): Promise<void> {
    this.stopListening = await listen(
      this.dataSource,
      ['claimdesk_log'],
      () => this.readOn(),
      (error) => {
        if (this.stopped) return;
        this.logger.warn(`lost the connection that listens: ${error.message}`);
        this.listenAgain();
      },
    );
  }

  private listenAgain(): void {
    setTimeout(() => {
      if (this.stopped) return;
      this.listen().then(
        () => this.readOn(),
        (error: unknown) => {
          this.logger.warn(`could not listen: ${String(error)}`);
          this.listenAgain();
        },
      );
    }, LISTEN_AGAIN_MS).unref();
  }

  /** Calls that come while the log is being read are one call more. */
  private readOn(): void {
    this.called = true;
    this.reading ??= this.readAll()
      .catch((error: unknown) => {
        // It is tried again with the next call, or at the floor.
        this.called = false;
        this.logger.warn(`could not read the log: ${String(error)}`);
      })
      .finally(() => {
        this.reading = undefined;
        clearTimeout(this.timer);
        if (this.called) this.readOn();
        else if (!this.stopped) this.timer = setTimeout(() => this.readOn(), FLOOR_MS).unref();
      });
  }

  private async readAll(): Promise<void> {
    while (this.called) {
      this.called = false;
      if (this.stopped) return;
      const found = await logEntries(this.dataSource.manager, this.last, BATCH);
      const newest = found.at(-1);
      if (!newest) continue;
      this.entries = [...this.entries, ...found].slice(-KEPT);
      this.last = newest.position;
      if (found.length === BATCH) this.called = true;
      this.wakeAll();
    }
  }

  private wakeAll(): void {
    for (const wake of [...this.waiting]) wake();
  }
}
