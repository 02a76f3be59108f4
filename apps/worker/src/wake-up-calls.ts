/** Listens for what Postgres tells of new events and a longer log, and listens anew whenever the connection breaks. */
import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { listen, type Channel } from '#ledger';

const CHANNELS: readonly Channel[] = ['claimdesk_events', 'claimdesk_log'];
const RETRY_MS = 500;

export class WakeUpCalls {
  private readonly logger = new Logger('WakeUpCalls');
  private stopped = false;
  private retry: NodeJS.Timeout | undefined;
  private unlisten: () => Promise<void> = () => Promise.resolve();

  /** `onWake` is called for each notification, and for both channels after a gap in which some may have been lost. */
  constructor(
    private readonly dataSource: DataSource,
    private readonly onWake: (channel: Channel) => void,
  ) {}

  /** Where it cannot listen now, it goes on trying; until then the polls of the loops are all there is. */
  async start(): Promise<void> {
    if (this.stopped) return;
    try {
      this.unlisten = await listen(this.dataSource, CHANNELS, this.onWake, (error) => this.again(error));
      CHANNELS.forEach(this.onWake);
    } catch (error) {
      this.again(error);
    }
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.retry);
    await this.unlisten();
  }

  private again(error: unknown): void {
    if (this.stopped) return;
    this.logger.warn({ event: 'stopped-listening', reason: error instanceof Error ? error.message : String(error) });
    this.unlisten = () => Promise.resolve();
    this.retry = setTimeout(() => void this.start(), RETRY_MS);
  }
}
