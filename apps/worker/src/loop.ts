/** Work that is done whenever it is woken, and otherwise every so often; what fails is tried again, ever less eagerly. */
import type { Logger } from '@nestjs/common';

const FIRST_RETRY_MS = 100;
const LAST_RETRY_MS = 3_000;

export class Loop {
  private stopped = false;
  private woken = false;
  private failures = 0;
  private endPause: () => void = () => undefined;
  private running: Promise<void> = Promise.resolve();

  /**
   * `floorMs`: longest pause between two turns, in milliseconds. `restMs`: shortest, so that under load one turn does
   * what many small ones would.
   */
  constructor(
    private readonly name: string,
    private readonly floorMs: number,
    private readonly work: () => Promise<unknown>,
    private readonly logger: Logger,
    private readonly restMs = 0,
  ) {}

  start(): void {
    this.running = this.run();
  }

  /** Asks for a turn now, or for another one if one is under way. While it fails, it keeps to its own pace. */
  wake(): void {
    this.woken = true;
    if (this.failures === 0) this.endPause();
  }

  /** Begins no further turn and waits for the one under way. */
  stop(): Promise<void> {
    this.stopped = true;
    this.endPause();
    return this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      await this.turn();
      if (this.failures > 0) await this.pause(Math.min(FIRST_RETRY_MS * 2 ** (this.failures - 1), LAST_RETRY_MS));
      else await this.rest();
    }
  }

  /** The first wake after a quiet time is answered at once. */
  private async rest(): Promise<void> {
    const began = performance.now();
    if (!this.woken) await this.pause(this.floorMs);
    const left = this.restMs - (performance.now() - began);
    if (left > 0 && !this.stopped) await new Promise((resolve) => setTimeout(resolve, left));
  }

  private async turn(): Promise<void> {
    this.woken = false;
    try {
      await this.work();
      if (this.failures > 0) this.logger.log({ event: 'recovered', loop: this.name, failures: this.failures });
      this.failures = 0;
    } catch (error) {
      this.failures += 1;
      // A server that is away fails every turn; once is enough until it is back.
      if (this.failures > 1) return;
      const reason = error instanceof Error ? error.message : String(error);
      this.logger.warn({ event: 'failed', loop: this.name, reason, next: 'it is tried again until it succeeds' });
    }
  }

  private pause(ms: number): Promise<void> {
    if (this.stopped) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
