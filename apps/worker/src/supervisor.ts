/** Starts everything that the worker does, and ends it in good order. */
import { Inject, Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Offerer } from '#jobs/offer';
import { follow, sequence, type LogReader } from '#ledger';
import { Processors } from './jobs/processors.js';
import { Loop } from './loop.js';
import type { Sweep } from './sweeps/sweep.js';
import { OFFERER, READERS, SWEEPS } from './tokens.js';
import { WakeUpCalls } from './wake-up-calls.js';

/** Longest wait of the sequencer and of the readers for what no notification told them of, in milliseconds. */
const SEQUENCER_POLL_MS = 300;
const READER_POLL_MS = 1_000;

/** Shortest pause between two of their turns, in milliseconds: under load they take many events at once. */
const SEQUENCER_REST_MS = 5;
const READER_REST_MS = 25;

@Injectable()
export class Supervisor {
  private readonly logger = new Logger('Worker');
  private readonly sequencer: Loop;
  private readonly readers: readonly Loop[];
  private readonly sweeps: readonly Loop[];
  private readonly calls: WakeUpCalls;

  constructor(
    dataSource: DataSource,
    private readonly processors: Processors,
    @Inject(OFFERER) private readonly offerer: Offerer,
    @Inject(READERS) readers: readonly LogReader[],
    @Inject(SWEEPS) sweeps: readonly Sweep[],
  ) {
    const { logger } = this;
    this.sequencer = new Loop('sequencer', SEQUENCER_POLL_MS, () => sequence(dataSource), logger, SEQUENCER_REST_MS);
    this.readers = readers.map(
      (reader) =>
        new Loop(`reader ${reader.name}`, READER_POLL_MS, () => follow(dataSource, reader), logger, READER_REST_MS),
    );
    this.sweeps = sweeps.map((one) => new Loop(`sweep ${one.name}`, one.everyMs, () => one.sweep(), logger));
    this.calls = new WakeUpCalls(dataSource, (channel) => {
      if (channel === 'claimdesk_events') this.sequencer.wake();
      else this.readers.forEach((reader) => reader.wake());
    });
  }

  /** @throws QueueUnavailable when the queues cannot be reached now; once started, it waits out any break. */
  async start(): Promise<void> {
    await this.processors.start();
    await this.calls.start();
    for (const loop of this.loops) loop.start();
  }

  async stop(): Promise<void> {
    await Promise.all([this.calls.stop(), this.processors.stop(), ...this.loops.map((loop) => loop.stop())]);
    await this.offerer.close();
  }

  private get loops(): readonly Loop[] {
    return [this.sequencer, ...this.readers, ...this.sweeps];
  }
}
