/** A round of work on a claim, as the API shows it. */
import type { ClaimStateName, Kind } from '#domain';
import { type HolderView } from '../claims/claim-parts.view.dto.js';
import { type ClaimView } from '../claims/claim.view.dto.js';
import { PageOf } from '../http/index.js';
import { type DraftDto } from './save-draft.dto.js';

export class ReviewView {
  readonly id: string;
  readonly claimId: string;
  readonly round: number;
  /** Whether the caller holds it now. */
  readonly held: boolean;
  /** Who holds it, while somebody does. */
  readonly holder?: HolderView;
  /** Until when, unless it is renewed. */
  readonly leaseExpiresAt?: string;
}

/** The article in the revision that the claim's anchor points into. */
export class ArticleUnderReviewView {
  readonly id: string;
  readonly revision: number;
  /** The newest revision of the article. */
  readonly latestRevision: number;
  readonly text: string;
  readonly url?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly publishedAt?: string;
  readonly language?: string;
}

export class DraftView {
  readonly reviewId: string;
  readonly body: DraftDto;
  readonly updatedAt: string;
}

/** All that an editor needs to work on a claim. */
export class ReviewWorkView {
  readonly review: ReviewView;
  readonly claim: ClaimView;
  readonly article: ArticleUnderReviewView;
  /** The caller's own unfinished verdict: the last one saved, withdrawn or returned. */
  readonly draft?: DraftView;
}

export class ClaimInHandView {
  readonly id: string;
  readonly statement: string;
  readonly kind: Kind;
  readonly state: ClaimStateName;
  readonly desk: string;
}

export class DraftRefView {
  readonly updatedAt: string;
}

export class ReviewInHandView extends ReviewView {
  readonly claim: ClaimInHandView;
  /** When the caller saved a draft in it. */
  readonly draft?: DraftRefView;
}

export class ReviewPage extends PageOf(ReviewInHandView) {}
