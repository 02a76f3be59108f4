/** This process's hold on the desks' queues: opened at the first request that takes from one, closed after the last. */
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Config } from '#config';
import { createTaker, QueueUnavailable, type TakenOffer, type Taker } from '#jobs/take';
import { CONFIG } from '../config.token.js';

/** After a queue did not answer, requests do without for this long, in milliseconds, rather than each wait for it. */
const PAUSE_MS = 2_000;

@Injectable()
export class DeskQueues implements OnApplicationShutdown {
  private readonly logger = new Logger('Queues');
  private taker: Taker | undefined;
  private pausedUntil = 0;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** The desk's next claim; null when none waits, or while the queues cannot be asked: Postgres knows what waits. */
  async take(desk: string): Promise<TakenOffer | null> {
    if (performance.now() < this.pausedUntil) return null;
    try {
      return await this.opened().take(desk);
    } catch (error) {
      if (!(error instanceof QueueUnavailable)) throw error;
      this.pausedUntil = performance.now() + PAUSE_MS;
      this.logger.warn(error.message);
      return null;
    }
  }

  /** @throws QueueUnavailable when the queues do not answer. */
  ping(): Promise<void> {
    return this.opened().ping();
  }

  /** To be called once the lease is committed, or when the claim no longer waits. */
  done(offer: TakenOffer): Promise<void> {
    return this.settle(offer.done());
  }

  putBack(offer: TakenOffer): Promise<void> {
    return this.settle(offer.putBack());
  }

  async onApplicationShutdown(): Promise<void> {
    await this.taker?.close();
  }

  /** What the queue then still holds is handed back by the worker, and dropped by whoever takes it: the lease decides. */
  private async settle(call: Promise<void>): Promise<void> {
    try {
      await call;
    } catch (error) {
      if (!(error instanceof QueueUnavailable)) throw error;
      this.logger.warn(error.message);
    }
  }

  private opened(): Taker {
    if (this.taker) return this.taker;
    const { databaseUrl, redisUrl } = this.config;
    if (databaseUrl === undefined) throw new Error('an API process without a database has no queues');
    const onError = (error: Error): void => this.logger.warn(error.message);
    this.taker = createTaker({ databaseUrl, redisUrl, onError });
    return this.taker;
  }
}
