/** Between the claim of the domain and its rows. */
import type { Claim, FollowUp, Review, Verdict } from '#domain';
import { ClaimRow } from './rows/claim.row.js';
import { FollowUpRow } from './rows/follow-up.row.js';
import { ReviewRow } from './rows/review.row.js';
import { VerdictRow } from './rows/verdict.row.js';

const iso = (date: Date): string => date.toISOString();
const date = (time: string | undefined): Date | null => (time === undefined ? null : new Date(time));

/** Drops what is null, and turns every Date into ISO 8601: rows say null where the domain leaves a field out. */
function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], null> } {
  const kept = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(kept) as { [K in keyof T]?: Exclude<T[K], null> };
}
const isoOrNull = (value: Date | null): string | null => value && iso(value);

export function toReview(row: ReviewRow): Review {
  return {
    id: row.id,
    round: row.round,
    ...present({
      holderId: row.holderId,
      heldSince: isoOrNull(row.heldSince),
      leaseExpiresAt: isoOrNull(row.leaseExpiresAt),
    }),
    skippedBy: row.skippedBy,
  };
}

export function fromReview(claimId: string, review: Review): ReviewRow {
  return Object.assign(new ReviewRow(), {
    id: review.id,
    claimId,
    round: review.round,
    holderId: review.holderId ?? null,
    heldSince: date(review.heldSince),
    leaseExpiresAt: date(review.leaseExpiresAt),
    skippedBy: review.skippedBy,
  });
}

export function toVerdict(row: VerdictRow): Verdict {
  return {
    id: row.id,
    reviewId: row.reviewId,
    state: row.state,
    scale: row.scale,
    scaleVersion: row.scaleVersion,
    rating: row.rating,
    summary: row.summary,
    rationale: row.rationale,
    evidence: row.evidence,
    authorId: row.authorId,
    proposedAt: iso(row.proposedAt),
    ...present({
      decidedBy: row.decidedBy,
      decidedAt: isoOrNull(row.decidedAt),
      decisionNote: row.decisionNote,
      publishedAt: isoOrNull(row.publishedAt),
      supersedes: row.supersedes,
      correction: row.correction,
    }),
    version: row.version,
  };
}

export function fromVerdict(claimId: string, ordinal: number, verdict: Verdict): VerdictRow {
  return Object.assign(new VerdictRow(), {
    ...verdict,
    claimId,
    ordinal,
    proposedAt: new Date(verdict.proposedAt),
    decidedBy: verdict.decidedBy ?? null,
    decidedAt: date(verdict.decidedAt),
    decisionNote: verdict.decisionNote ?? null,
    publishedAt: date(verdict.publishedAt),
    supersedes: verdict.supersedes ?? null,
    correction: verdict.correction ?? null,
  });
}

export function toFollowUp(row: FollowUpRow): FollowUp {
  return {
    id: row.id,
    state: row.state,
    actors: row.actors,
    action: row.action,
    ...present({
      dueFrom: row.dueFrom,
      dueTo: row.dueTo,
      duePrecision: row.duePrecision,
      dueText: row.dueText,
      lookAgainOn: row.lookAgainOn,
      outcome: row.outcome,
    }),
    checks: row.checks,
    version: row.version,
  };
}

export function fromFollowUp(claimId: string, followUp: FollowUp): FollowUpRow {
  return Object.assign(new FollowUpRow(), {
    ...followUp,
    claimId,
    dueFrom: followUp.dueFrom ?? null,
    dueTo: followUp.dueTo ?? null,
    duePrecision: followUp.duePrecision ?? null,
    dueText: followUp.dueText ?? null,
    lookAgainOn: followUp.lookAgainOn ?? null,
    outcome: followUp.outcome ?? null,
  });
}

/** The rows that belong to one claim, beside its own. */
export interface ClaimParts {
  readonly review?: ReviewRow | undefined;
  /** In order of `ordinal`. */
  readonly verdicts: readonly VerdictRow[];
  readonly followUp?: FollowUpRow | undefined;
}

export function toClaim(row: ClaimRow, parts: ClaimParts): Claim {
  return {
    id: row.id,
    articleId: row.articleId,
    revision: row.revision,
    anchor: {
      start: row.anchorStart,
      end: row.anchorEnd,
      exact: row.text,
      prefix: row.anchorPrefix,
      suffix: row.anchorSuffix,
    },
    text: row.text,
    statement: row.statement,
    claimants: row.claimants,
    attribution: row.attribution,
    attributionChain: row.attributionChain,
    kind: row.kind,
    checkworthiness: row.checkworthiness,
    checkworthinessReasons: row.checkworthinessReasons,
    state: row.state,
    desk: row.desk,
    priority: row.priority,
    round: row.round,
    ...present({
      cue: row.cue,
      plan: row.plan,
      queuedAt: isoOrNull(row.queuedAt),
      returnedTo: row.returnedTo,
      dismissal: row.dismissal,
      sealed: row.sealed,
      slug: row.slug,
    }),
    ...(parts.review && { review: toReview(parts.review) }),
    verdicts: parts.verdicts.map(toVerdict),
    ...(parts.followUp && { followUp: toFollowUp(parts.followUp) }),
    version: row.version,
    createdAt: iso(row.createdAt),
    updatedAt: iso(row.updatedAt),
  };
}

export function fromClaim(claim: Claim): ClaimRow {
  const { anchor, review: _review, verdicts: _verdicts, followUp: _followUp, ...fields } = claim;
  return Object.assign(new ClaimRow(), {
    ...fields,
    anchorStart: anchor.start,
    anchorEnd: anchor.end,
    anchorPrefix: anchor.prefix,
    anchorSuffix: anchor.suffix,
    cue: claim.cue ?? null,
    plan: claim.plan ?? null,
    queuedAt: date(claim.queuedAt),
    returnedTo: claim.returnedTo ?? null,
    dismissal: claim.dismissal ?? null,
    sealed: claim.sealed ?? null,
    slug: claim.slug ?? null,
    createdAt: new Date(claim.createdAt),
    updatedAt: new Date(claim.updatedAt),
  });
}
