/** Offers the waiting claims anew that their desk's queue has lost, as after a flushed Redis. */
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Offerer } from '#jobs/offer';
import { waitingByDesk, waitingOnDesk } from '#store/queries';
import { OFFERER } from '../tokens.js';
import type { Sweep } from './sweep.js';

/** Claims read and offered at once. */
const PAGE = 500;

/** Everything is offered anew this often, in milliseconds: a queue's ghosts may hide from its length what it lost. */
const ALL_EVERY_MS = 5 * 60_000;

@Injectable()
export class OffersSweep implements Sweep {
  readonly name = 'offers';
  readonly everyMs = 2_000;
  /** Never yet: a process that starts offers everything. */
  private allAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(OFFERER) private readonly offerer: Offerer,
  ) {}

  async sweep(): Promise<void> {
    const began = performance.now();
    const all = began - this.allAt >= ALL_EVERY_MS;
    for (const [desk, waiting] of await waitingByDesk(this.dataSource.manager)) {
      if (waiting === 0) continue;
      if (all || (await this.offerer.waitingCount(desk)) < waiting) await this.offerAll(desk);
    }
    if (all) this.allAt = began;
  }

  /** What is in the queue already stays as it is there: the same waiting is the same job. */
  private async offerAll(desk: string): Promise<void> {
    let after: string | undefined;
    for (;;) {
      const claims = await waitingOnDesk(this.dataSource.manager, desk, after, PAGE);
      await this.offerer.offerClaims(desk, claims);
      if (claims.length < PAGE) return;
      after = claims.at(-1)?.claimId;
    }
  }
}
