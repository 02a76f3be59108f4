/** Hands back the claims that processes of the API took from a queue and died with before the lease was written. */
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Offerer } from '#jobs/offer';
import { allDesks } from '#store/queries';
import { OFFERER } from '../tokens.js';
import type { Sweep } from './sweep.js';

@Injectable()
export class AbandonedSweep implements Sweep {
  readonly name = 'abandoned';
  readonly everyMs = 10_000;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(OFFERER) private readonly offerer: Offerer,
  ) {}

  async sweep(): Promise<void> {
    const desks = await allDesks(this.dataSource.manager);
    await this.offerer.handBackStalled(desks.map((desk) => desk.slug));
  }
}
