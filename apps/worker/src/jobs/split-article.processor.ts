/** Splits one revision of an article into claims. Done twice, or broken off anywhere and done again, it is done once. */
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ExtractorFailed, failSplitting, isToBeSplit, recordClaims, startSplitting } from '#actions';
import type { SplitArticlePayload } from '#jobs/offer';
import { revisionText } from '#store/queries';
import { Splitter } from '../language-model/splitter.js';
import { Transactions } from '../transactions.js';

@Injectable()
export class SplitArticleProcessor {
  private readonly logger = new Logger('SplitArticle');

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly splitter: Splitter,
  ) {}

  async process({ articleId, revision }: SplitArticlePayload): Promise<void> {
    const article = await this.transactions.perform((tx, at) => startSplitting(tx, { articleId, revision }, at));
    if (!isToBeSplit(article, revision)) return;
    const text = await revisionText(this.dataSource.manager, articleId, revision);
    const extraction = await this.splitter.split(text, article);
    const { notSplit, language } = extraction;
    await this.transactions.perform((tx, at) =>
      notSplit === undefined
        ? recordClaims(tx, { articleId, revision, extraction }, at)
        : failSplitting(tx, { articleId, revision, failure: notSplit, language }, at),
    );
  }

  /** Its attempts are used up. What is not the text's fault, as a database that was away, the sweep has done again. */
  async giveUp({ articleId, revision }: SplitArticlePayload, error: Error): Promise<void> {
    this.logger.error({ event: 'splitting-failed', articleId, revision, reason: error.name });
    if (!(error instanceof ExtractorFailed) && !broughtItsProcessDown(error)) return;
    const failure = 'The extractor broke on this text, so nothing was split. The text is kept; mark claims by hand.';
    await this.transactions.perform((tx, at) => failSplitting(tx, { articleId, revision, failure }, at));
  }
}

/** BullMQ says it in these words alone. */
function broughtItsProcessDown(error: Error): boolean {
  return error.message.includes('stalled more than');
}
