/** Offers the waiting claims anew that their desk's queue has lost, as after a flushed Redis. */
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Offerer } from '#jobs/offer';
import { allDesks, countWaiting, waitingOnDesk } from '#store/queries';
import { OFFERER } from '../tokens.js';
import type { Sweep } from './sweep.js';

/** Claims read and offered at once. */
const PAGE = 500;

/** Everything is offered anew this often, in milliseconds: a queue's ghosts may hide from its length what it lost. */
const ALL_EVERY_MS = 5 * 60_000;

/** Milliseconds within which the reader of the log offers what begins to wait; what is younger is not missed yet. */
const OFFERED_WITHIN_MS = 3_000;

/** Sweeps in a row that find too little on offer, until each offer is looked at: some must count as used up. */
const LOOK_CLOSER_AFTER = 3;

@Injectable()
export class OffersSweep implements Sweep {
  readonly name = 'offers';
  readonly everyMs = 2_000;
  /** Never yet: a process that starts offers everything. */
  private allAt = Number.NEGATIVE_INFINITY;

  /** Sweeps in a row that found too little on offer, by desk. */
  private readonly shortages = new Map<string, number>();

  constructor(
    private readonly dataSource: DataSource,
    @Inject(OFFERER) private readonly offerer: Offerer,
  ) {}

  async sweep(): Promise<void> {
    const began = performance.now();
    const all = began - this.allAt >= ALL_EVERY_MS;
    for (const { slug } of await allDesks(this.dataSource.manager)) await this.sweepDesk(slug, all);
    if (all) this.allAt = began;
  }

  private async sweepDesk(desk: string, all: boolean): Promise<void> {
    // In this order: a claim that is taken between the two looks is no shortage.
    const onOffer = await this.offerer.waitingCount(desk);
    const since = new Date(Date.now() - OFFERED_WITHIN_MS);
    const waiting = await countWaiting(this.dataSource.manager, desk, since);
    const shortages = onOffer < waiting ? (this.shortages.get(desk) ?? 0) + 1 : 0;
    const closer = shortages >= LOOK_CLOSER_AFTER;
    if (all || shortages > 0) await this.offerAll(desk, closer);
    this.shortages.set(desk, closer ? 0 : shortages);
  }

  /** What is on offer already stays as it is: the same waiting is the same job. */
  private async offerAll(desk: string, closer: boolean): Promise<void> {
    let after: string | undefined;
    for (;;) {
      const claims = await waitingOnDesk(this.dataSource.manager, desk, after, PAGE);
      if (!closer) await this.offerer.offerClaims(desk, claims);
      else for (const claim of claims) await this.offerer.offerAgain(desk, claim);
      if (claims.length < PAGE) return;
      after = claims.at(-1)?.claimId;
    }
  }
}
