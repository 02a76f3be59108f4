/** What the figures of the overview are asked for, and the SQL that several of them share. */

/** Times are ISO 8601. */
export interface OverviewScope {
  /** Slug; undefined: all desks. */
  readonly desk: string | undefined;
  /** First moment of the period, and the first one behind it; both at midnight UTC. */
  readonly from: string;
  readonly to: string;
  /** Now. */
  readonly at: string;
}

/** Rows behind a figure that are shown; the figure itself counts them all. */
export const OVERVIEW_ROWS = 100;

/** A figure's rows: the first of them, and how many were left off. */
export interface Shown<T> {
  readonly rows: readonly T[];
  readonly more: number;
}

export function shown<T>(rows: readonly T[], total: number): Shown<T> {
  return { rows, more: Math.max(0, total - rows.length) };
}

/** Beginning of the period of the same length before. */
export function beginningBefore({ from, to }: OverviewScope): string {
  return new Date(2 * Date.parse(from) - Date.parse(to)).toISOString();
}

/** Verdicts that were approved by a decision, and not made by a correction. */
export const APPROVED = `verdict.state in ('approved', 'published', 'superseded') and verdict.correction is null`;

/** Those that were decided on, either way. */
export const DECIDED = `verdict.state in ('approved', 'published', 'superseded', 'returned') and verdict.correction is null`;

/**
 * When the claim of `verdict` came to its desk for the review that the verdict ended: when it was queued, or reopened.
 * What editors or leases give back in between is the same wait.
 */
export const CAME_TO_DESK = `(
  select max(event.at) from event
  where event.subject_id = verdict.claim_id and event.at <= verdict.proposed_at
    and (event.type = 'ClaimReopened'
      or event.type = 'ClaimQueued' and event.body ->> 'reason' <> 'author-did-not-take-it-back')
)`;
