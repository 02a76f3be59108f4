/** An article, as the API shows it. */
import type { ArticleStatus, RevisionFate } from '#domain';
import type { AnchorView } from '../claims/claim-parts.view.dto.js';
import { PageOf } from '../http/index.js';

export class ArticleSummaryView {
  readonly id: string;
  readonly status: ArticleStatus;
  /** Why it could not be split. Its claims can be marked by hand. */
  readonly failure?: string;
  /** What to know of how it was split, e.g. that the language model failed and what stood in for it. */
  readonly splitNote?: string;
  /** Of the current text, from 1. */
  readonly revision: number;
  readonly url?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly publishedAt?: string;
  readonly language?: string;
  readonly desk: string;
  /** Claims that stand in the current text. */
  readonly claimCount: number;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export class ArticleView extends ArticleSummaryView {
  /** The cleaned text that the anchors of claims point into. */
  readonly text: string;
}

export class ArticlePage extends PageOf(ArticleSummaryView) {}

/** What became of a claim in a later revision. */
export class FateView {
  readonly revision: number;
  readonly fate: RevisionFate;
}

export class ClaimInRevisionView {
  readonly claimId: string;
  /** Where it stood in this revision. */
  readonly anchor: AnchorView;
  readonly text: string;
  /** What became of it in the next revision; absent while there is none, or it is not split yet. */
  readonly fate?: RevisionFate;
  /** What became of it in each later revision, up to the one in which it stood no more. */
  readonly fates: FateView[];
}

export class ArticleRevisionView {
  readonly articleId: string;
  readonly revision: number;
  readonly text: string;
  readonly receivedAt: string;
  /** In the order of the text. */
  readonly claims: ClaimInRevisionView[];
}
