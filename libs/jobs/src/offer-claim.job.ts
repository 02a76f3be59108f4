/** The job "this claim waits for an editor", in a queue for each desk, taken by hand over the API. */
import type { JobsOptions } from 'bullmq';

export interface OfferClaimPayload {
  readonly claimId: string;
  /** The round of review that it is offered for; a job of an earlier round is a ghost. */
  readonly round: number;
}

export const OFFER_CLAIM = 'offer-claim';

/** The queue of a desk. A slug never contains `:`, which BullMQ refuses. */
export function deskQueue(desk: string): string {
  return `desk-${desk}`;
}

/**
 * A claim that is queued anew gets a new id; offering the same queueing twice is one job.
 * `queuedAt` is the claim's own, as it stands in Postgres.
 */
export function offerId(claimId: string, queuedAt: string | Date): string {
  const at = new Date(queuedAt).getTime();
  if (Number.isNaN(at))
    throw new RangeError(`"${String(queuedAt)}" is not a time; the claim ${claimId} was not offered.`);
  return `${claimId}-${at}`;
}

/** A taken job's id is kept for a day, so that a reader that goes over the log again does not offer it again. */
export const OFFER_OPTIONS: JobsOptions = {
  removeOnComplete: { age: 24 * 3_600 },
  removeOnFail: { age: 7 * 24 * 3_600 },
};
