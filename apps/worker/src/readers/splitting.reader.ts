/** An article that came in, or a new revision of one, is given to the splitter. */
import { Inject, Injectable } from '@nestjs/common';
import type { Offerer } from '#jobs/offer';
import type { LoggedEvent, LogReader } from '#ledger';
import { OFFERER } from '../tokens.js';

@Injectable()
export class SplittingReader implements LogReader {
  readonly name = 'splitting';

  constructor(@Inject(OFFERER) private readonly offerer: Offerer) {}

  async react(events: readonly LoggedEvent[]): Promise<void> {
    const newest = new Map<string, number>();
    for (const { type, subjectId, body } of events) {
      if (type === 'ArticleReceived' || type === 'ArticleRevised') newest.set(subjectId, body['revision'] as number);
    }
    for (const [articleId, revision] of newest) await this.offerer.splitArticle({ articleId, revision });
  }
}
