/** Everything that can happen to a claim, in the past tense. The bodies are the record: fields may be added, never changed. */
import type { Anchor } from './anchor.js';
import type { ClaimContent, Plan } from './content.js';
import type { DueWindow } from '../follow-up/follow-up.js';
import type { Evidence, Finding } from '../verdict/verdict.js';
import type { CorrectionKind, DismissalReason, RevisionFate } from '../vocabulary.js';

/** What an editor may change of a claim's content and routing; `plan: null` takes the plan away. */
export interface ClaimChanges extends Partial<
  Pick<
    ClaimContent,
    'statement' | 'anchor' | 'text' | 'kind' | 'claimants' | 'cue' | 'attribution' | 'attributionChain'
  >
> {
  readonly desk?: string;
  readonly priority?: number;
  readonly plan?: Plan | null;
}

interface Origin extends ClaimContent {
  readonly articleId: string;
  readonly revision: number;
  readonly desk: string;
}

export type ClaimEvent =
  | ({ readonly type: 'ClaimExtracted' } & Origin)
  | ({ readonly type: 'ClaimMarked' } & Origin)
  | { readonly type: 'ClaimQueued'; readonly reason: 'check-worthy' | 'by-hand' | 'author-did-not-take-it-back' }
  | { readonly type: 'ClaimEdited'; readonly changes: ClaimChanges }
  | {
      readonly type: 'ClaimReanchored';
      readonly revision: number;
      readonly fate: RevisionFate;
      readonly anchor?: Anchor;
      readonly text?: string;
    }
  | { readonly type: 'ClaimDismissed'; readonly reason: DismissalReason; readonly note?: string }
  | { readonly type: 'ClaimReopened'; readonly reason: string }
  | { readonly type: 'ReviewTaken'; readonly reviewId: string; readonly round: number; readonly leaseExpiresAt: string }
  | { readonly type: 'ReviewReleased'; readonly reviewId: string }
  | { readonly type: 'ReviewSkipped'; readonly reviewId: string }
  | { readonly type: 'LeaseExpired'; readonly reviewId: string; readonly holderId: string }
  | ({ readonly type: 'VerdictProposed'; readonly verdictId: string; readonly reviewId: string } & Finding)
  /** `digest`: SHA-256, base64url, over the salt and the finding that VerdictOpened names. */
  | { readonly type: 'VerdictSealed'; readonly verdictId: string; readonly reviewId: string; readonly digest: string }
  | ({
      readonly type: 'VerdictOpened';
      readonly verdictId: string;
      readonly reviewId: string;
      readonly authorId: string;
      readonly proposedAt: string;
      readonly salt: string;
    } & Finding)
  | { readonly type: 'VerdictWithdrawn'; readonly verdictId: string; readonly leaseExpiresAt: string }
  | { readonly type: 'VerdictApproved'; readonly verdictId: string; readonly note?: string }
  | { readonly type: 'VerdictReturned'; readonly verdictId: string; readonly note: string }
  | { readonly type: 'VerdictPublished'; readonly verdictId: string; readonly slug: string }
  | ({
      readonly type: 'VerdictCorrected';
      readonly verdictId: string;
      readonly supersedes: string;
      readonly kind: CorrectionKind;
      readonly note: string;
    } & Finding)
  | ({
      readonly type: 'FollowUpScheduled';
      readonly followUpId: string;
      readonly actors: readonly string[];
      readonly action: string;
    } & DueWindow)
  | ({
      readonly type: 'FollowUpRescheduled';
      readonly actors?: readonly string[];
      readonly action?: string;
      readonly reason: string;
    } & DueWindow)
  | { readonly type: 'FollowUpDue' }
  | { readonly type: 'FollowUpOverdue' }
  | {
      readonly type: 'FollowUpChecked';
      readonly checkId: string;
      readonly outcome: string;
      readonly note: string;
      readonly evidence: readonly Evidence[];
      /** Day to look again, for a plan without a date that stays open. */
      readonly lookAgainOn?: string;
    }
  | { readonly type: 'FollowUpClosed'; readonly outcome: string };

export type ClaimEventType = ClaimEvent['type'];
export type ClaimEventOf<T extends ClaimEventType> = Extract<ClaimEvent, { type: T }>;

/** An event together with who did it and when: what folding needs beside the body. */
export interface Occurred<E> {
  readonly event: E;
  readonly at: string;
  readonly actorId: string | null;
}
