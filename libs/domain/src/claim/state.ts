/** The state of one claim, with its reviews, verdicts and follow-up: what its events fold to. */
import type { ClaimStateName } from '../vocabulary.js';
import type { ClaimContent } from './content.js';
import type { FollowUp } from '../follow-up/follow-up.js';
import type { Verdict } from '../verdict/verdict.js';

/** The current round of work on a claim. `leaseExpiresAt` is renewed outside the history: a lease holds no truth. */
export interface Review {
  readonly id: string;
  readonly round: number;
  readonly holderId?: string;
  readonly heldSince?: string;
  readonly leaseExpiresAt?: string;
  /** Editors who skipped it; it is not offered to them again in this round. */
  readonly skippedBy: readonly string[];
}

/** A verdict that was proposed blind: what it says stands outside the history until a second one is proposed. */
export interface SealedVerdict {
  readonly verdictId: string;
  readonly authorId: string;
  readonly proposedAt: string;
}

export interface Claim extends ClaimContent {
  readonly id: string;
  readonly articleId: string;
  readonly revision: number;
  readonly state: ClaimStateName;
  readonly desk: string;
  /** Whole number, 0 by default; higher is offered first. */
  readonly priority: number;
  readonly round: number;
  /** When it began to wait; present while `queued`. */
  readonly queuedAt?: string;
  readonly review?: Review;
  /** While a second editor is to find their own, without having seen it. */
  readonly sealed?: SealedVerdict;
  /** Whose verdict was returned; present while `returned`. */
  readonly returnedTo?: string;
  readonly dismissal?: { readonly reason: string; readonly note?: string };
  /** Address of its public fact-check, from the first publication on. */
  readonly slug?: string;
  readonly verdicts: readonly Verdict[];
  readonly followUp?: FollowUp;
  /** Number of its events. */
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}
