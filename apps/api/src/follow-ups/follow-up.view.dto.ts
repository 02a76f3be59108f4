/** A follow-up, as the API shows it. */
import type { ClaimStateName, DuePrecision, FollowUpStateName } from '#domain';
import { type ClaimantView, type EvidenceView, type PersonRefView } from '../claims/claim-parts.view.dto.js';
import { PageOf } from '../http/index.js';

export class FollowedClaimView {
  readonly id: string;
  readonly statement: string;
  readonly claimants: ClaimantView[];
  readonly desk: string;
  readonly state: ClaimStateName;
}

export class FollowUpCheckView {
  readonly id: string;
  readonly at: string;
  readonly by: PersonRefView;
  readonly outcome: string;
  readonly note: string;
  readonly evidence: EvidenceView[];
}

export class FollowUpView {
  readonly id: string;
  readonly claim: FollowedClaimView;
  readonly state: FollowUpStateName;
  /** Who is to do it. */
  readonly actors: string[];
  readonly action: string;
  /** Days of the calendar, both inclusive. */
  readonly dueFrom?: string;
  readonly dueTo?: string;
  readonly duePrecision?: DuePrecision;
  /** The words that the dates were read from. */
  readonly dueText?: string;
  /** In place of a window, where no date could be read. */
  readonly lookAgainOn?: string;
  /** Of the last check. */
  readonly outcome?: string;
  /** Oldest first. */
  readonly checks: FollowUpCheckView[];
  readonly version: number;
}

export class FollowUpPage extends PageOf(FollowUpView) {}
