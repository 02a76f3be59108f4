/** A claim, as the API shows it. */
import { ApiProperty } from '@nestjs/swagger';
import { type Attribution, CLAIM_ACTIONS, type ClaimAction, type ClaimStateName, type Kind } from '#domain';
import { PageOf } from '../http/index.js';
import {
  AnchorView,
  AttributionStepView,
  ClaimantView,
  DismissalView,
  FollowUpRefView,
  HolderView,
  PersonRefView,
  PlanView,
  ReviewRefView,
  SealedVerdictView,
  VerdictSummaryView,
  VerdictView,
} from './claim-parts.view.dto.js';

export class ClaimView {
  readonly id: string;
  readonly articleId: string;
  /** The revision of the article that the anchor points into. */
  readonly revision: number;
  readonly anchor: AnchorView;
  /** Verbatim. */
  readonly text: string;
  /** Self-contained: what can be checked without the article. */
  readonly statement: string;
  readonly claimants: ClaimantView[];
  /** The words that attribute it. */
  readonly cue?: string;
  readonly attribution: Attribution;
  readonly attributionChain: AttributionStepView[];
  readonly kind: Kind;
  /** 0 to 1. */
  readonly checkworthiness: number;
  readonly checkworthinessReasons: string[];
  readonly state: ClaimStateName;
  readonly desk: string;
  /** Higher is offered first; 0 unless somebody set it. */
  readonly priority: number;
  readonly round: number;
  /** Since when it waits. */
  readonly queuedAt?: string;
  /** While it is in review. */
  readonly holder?: HolderView;
  readonly review?: ReviewRefView;
  /** Whose verdict was returned, while it is. */
  readonly returnedTo?: PersonRefView;
  readonly dismissal?: DismissalView;
  readonly plan?: PlanView;
  readonly followUp?: FollowUpRefView;
  /** The approved one that is in force. */
  readonly currentVerdict?: VerdictView;
  /** The one that waits for approval. */
  readonly proposedVerdict?: VerdictView;
  /** Two that were proposed blind and differ, both without their authors: a third editor decides. */
  readonly disputedVerdicts?: VerdictView[];
  /** One that was proposed blind, while a second editor is to find their own. Nobody sees what it says. */
  readonly sealed?: SealedVerdictView;
  /** All of them, oldest first. */
  readonly verdicts: VerdictSummaryView[];
  /** Last part of its fact-check's public address, from the first publication on. */
  readonly slug?: string;
  /** What the caller may do next. Nothing, where `asOf` shows the past. */
  @ApiProperty({ enum: CLAIM_ACTIONS, isArray: true })
  readonly allowed: ClaimAction[];
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export class ClaimPage extends PageOf(ClaimView) {}

export class CountedClaimPage extends ClaimPage {
  /** How many claims fit the filters, when `total=true` asks for it. */
  readonly total?: number;
}
