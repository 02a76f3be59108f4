/** Entries of a claim's history in words. */
import type { MessageId } from '../../i18n/index.js';

const WORDS: Readonly<Record<string, MessageId>> = {
  ClaimExtracted: 'review.event.ClaimExtracted',
  ClaimMarked: 'review.event.ClaimMarked',
  ClaimQueued: 'review.event.ClaimQueued',
  ClaimEdited: 'review.event.ClaimEdited',
  ClaimReanchored: 'review.event.ClaimReanchored',
  ClaimDismissed: 'review.event.ClaimDismissed',
  ClaimReopened: 'review.event.ClaimReopened',
  ReviewTaken: 'review.event.ReviewTaken',
  ReviewReleased: 'review.event.ReviewReleased',
  ReviewSkipped: 'review.event.ReviewSkipped',
  LeaseExpired: 'review.event.LeaseExpired',
  VerdictProposed: 'review.event.VerdictProposed',
  VerdictSealed: 'review.event.VerdictSealed',
  VerdictOpened: 'review.event.VerdictOpened',
  VerdictWithdrawn: 'review.event.VerdictWithdrawn',
  VerdictApproved: 'review.event.VerdictApproved',
  VerdictReturned: 'review.event.VerdictReturned',
  VerdictPublished: 'review.event.VerdictPublished',
  VerdictCorrected: 'review.event.VerdictCorrected',
};

/** Those of a plan's follow-up, and ones that a later version adds, are told as such. */
export function wordOfEvent(type: string): MessageId {
  return WORDS[type] ?? (type.startsWith('FollowUp') ? 'review.event.followUp' : 'review.event.other');
}
