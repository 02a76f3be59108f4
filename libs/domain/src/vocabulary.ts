/** The closed vocabularies of the domain: every enumerated value that code, API and console share. */

export const CLAIM_STATES = [
  'extracted',
  'queued',
  'in-review',
  'awaiting-approval',
  'returned',
  'resolved',
  'dismissed',
] as const;
export type ClaimStateName = (typeof CLAIM_STATES)[number];

/** What sort of statement a claim is (after Full Fact's annotation schema, with plans told apart). */
export const KINDS = [
  'quantity',
  'causation',
  'rule',
  'plan',
  'prediction',
  'assertion',
  'experience',
  'opinion',
] as const;
export type Kind = (typeof KINDS)[number];

export const ATTRIBUTIONS = ['direct', 'indirect', 'mixed', 'narrator'] as const;
export type Attribution = (typeof ATTRIBUTIONS)[number];

export const CLAIMANT_TYPES = ['person', 'office', 'organisation', 'document', 'anonymous', 'narrator'] as const;
export type ClaimantType = (typeof CLAIMANT_TYPES)[number];

export const DUE_PRECISIONS = ['day', 'week', 'month', 'quarter', 'season', 'year', 'range'] as const;
export type DuePrecision = (typeof DUE_PRECISIONS)[number];

export const DISMISSAL_REASONS = ['not-checkable', 'duplicate', 'opinion', 'out-of-scope'] as const;
export type DismissalReason = (typeof DISMISSAL_REASONS)[number];

export const STANCES = ['supports', 'refutes', 'context'] as const;
export type Stance = (typeof STANCES)[number];

export const EVIDENCE_KINDS = ['primary', 'secondary', 'data', 'expert'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export const CORRECTION_KINDS = ['correction', 'update', 'retraction'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** `set-aside`: of two that were proposed blind, the other one was approved. */
export const VERDICT_STATES = [
  'proposed',
  'withdrawn',
  'returned',
  'set-aside',
  'approved',
  'published',
  'superseded',
] as const;
export type VerdictStateName = (typeof VERDICT_STATES)[number];

export const FOLLOW_UP_STATES = ['scheduled', 'due', 'overdue', 'closed'] as const;
export type FollowUpStateName = (typeof FOLLOW_UP_STATES)[number];

export const ROLES = ['editor', 'approver', 'auditor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** How many people it takes to decide a claim of a desk. */
export const DESK_MODES = ['single', 'four-eyes', 'double-blind'] as const;
export type DeskMode = (typeof DESK_MODES)[number];

export const ARTICLE_STATUSES = ['received', 'splitting', 'split', 'failed'] as const;
export type ArticleStatus = (typeof ARTICLE_STATUSES)[number];

/** What became of a claim when its article's text changed. */
export const REVISION_FATES = ['unchanged', 'moved', 'changed', 'gone', 'needs-anchor'] as const;
export type RevisionFate = (typeof REVISION_FATES)[number];
