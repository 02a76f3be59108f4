/** Gives articles to the splitter again that have no job any more. */
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Offerer } from '#jobs/offer';
import { articlesNotSplit } from '#store/queries';
import { OFFERER } from '../tokens.js';
import type { Sweep } from './sweep.js';

/** An article that nothing happened to for this long, in milliseconds, may have lost its job. */
const QUIET_MS = 30_000;

@Injectable()
export class UnsplitSweep implements Sweep {
  readonly name = 'unsplit';
  readonly everyMs = 10_000;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(OFFERER) private readonly offerer: Offerer,
  ) {}

  /** One that still has its job keeps it: the same revision is the same job. One whose job is done gets it anew. */
  async sweep(): Promise<void> {
    const before = new Date(Date.now() - QUIET_MS).toISOString();
    for (const article of await articlesNotSplit(this.dataSource.manager, before)) {
      await this.offerer.splitAgain(article);
    }
  }
}
