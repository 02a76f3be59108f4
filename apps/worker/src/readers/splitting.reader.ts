/** An article that came in, a new revision of one, or one to be tried again is given to the splitter. */
import { Inject, Injectable } from '@nestjs/common';
import type { Offerer } from '#jobs/offer';
import type { LoggedEvent, LogReader } from '#ledger';
import { OFFERER } from '../tokens.js';

@Injectable()
export class SplittingReader implements LogReader {
  readonly name = 'splitting';

  constructor(@Inject(OFFERER) private readonly offerer: Offerer) {}

  async react(events: readonly LoggedEvent[]): Promise<void> {
    const newest = new Map<string, { revision: number; isAgain: boolean }>();
    for (const { type, subjectId, body } of events) {
      const isAgain = type === 'SplittingRetried';
      if (isAgain || type === 'ArticleReceived' || type === 'ArticleRevised') {
        newest.set(subjectId, { revision: body['revision'] as number, isAgain });
      }
    }
    for (const [articleId, { revision, isAgain }] of newest) {
      const article = { articleId, revision };
      await (isAgain ? this.offerer.splitAgain(article) : this.offerer.splitArticle(article));
    }
  }
}
