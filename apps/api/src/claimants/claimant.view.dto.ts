/** A claimant across articles, as the API shows it. */
import { ApiProperty } from '@nestjs/swagger';
import { CLAIM_STATES, type ClaimantType, type ClaimStateName } from '#domain';
import { PageOf } from '../http/index.js';

/** A claimant that another one stands for, or that stands for another one. */
export class ClaimantRefView {
  readonly id: string;
  readonly name: string;
  readonly type: ClaimantType;
}

export class ListedClaimantView extends ClaimantRefView {
  /** `https://www.wikidata.org/entity/` and this is its address. */
  readonly wikidataId?: string;
  /** Claims of it and of those merged into it. */
  readonly claimCount: number;
  /** How many are merged into it. */
  readonly mergedCount: number;
  readonly version: number;
}

export class ListedClaimantPage extends PageOf(ListedClaimantView) {}

export class ClaimsInStateView {
  @ApiProperty({ enum: CLAIM_STATES })
  readonly state: ClaimStateName;
  readonly count: number;
}

export class ClaimsWithRatingView {
  /** Slug of the rating scale. */
  readonly scale: string;
  readonly rating: string;
  readonly count: number;
}

/** Of the claimant and of those merged into it; a claim that several of them make counts once. */
export class ClaimsOfClaimantView {
  readonly total: number;
  readonly byState: ClaimsInStateView[];
  /** By the approved verdict in force. */
  readonly byRating: ClaimsWithRatingView[];
}

/** One that is merged into the claimant. */
export class MergedClaimantView extends ClaimantRefView {
  /** True where it came along with another one that was merged later. */
  readonly cameAlong: boolean;
}

export class KnownClaimantView extends ClaimantRefView {
  /** Other names that lead to it, those of claimants merged into it among them. */
  readonly aliases: string[];
  /** `https://www.wikidata.org/entity/` and this is its address. */
  readonly wikidataId?: string;
  /** The claimant that stands for it, where it is merged; absent where it stands by itself. */
  readonly mergedInto?: ClaimantRefView;
  /** Those that it stands for. */
  readonly merged: MergedClaimantView[];
  readonly claims: ClaimsOfClaimantView;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}
