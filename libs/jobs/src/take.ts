/** The face of the queues for the API (`#jobs/take`): takes claims from a desk's queue, and has no way to add to one. */
import { randomUUID } from 'node:crypto';
import { ErrorCode, type IQueueBackend, type Job, Worker } from 'bullmq';
import { type NoConnection, type QueueBackend, type QueueSettings, connectQueues } from './backend.js';
import { type OfferClaimPayload, deskQueue } from './offer-claim.job.js';
import { Opened } from './opened.js';

export type { QueueSettings } from './backend.js';
export { QueueUnavailable } from './time-limit.js';

/** Longest any call lets a request wait, in milliseconds. */
const LIMIT_MS = 1_000;
const CLOSE_MS = 2_000;

/** A claim held from the others for some seconds, until it is leased (`done`) or given back (`putBack`). */
export interface TakenOffer extends OfferClaimPayload {
  /** To be called once the lease is committed, or when the claim no longer waits. Harmless when the hold is lost. */
  done(): Promise<void>;
  /** Gives it to others, before what has the same priority. Harmless when the hold is lost. */
  putBack(): Promise<void>;
}

export interface Taker {
  /**
   * The desk's next claim, or null when none waits; never waits for one to come.
   * Whoever looks for one that fits keeps what does not fit until the search is over and puts it back then:
   * what is put back at once is what the next `take` gives.
   * @throws QueueUnavailable after at most a second; Postgres knows what waits.
   */
  take(desk: string): Promise<TakenOffer | null>;
  /**
   * Asks for a sign of life.
   * @throws QueueUnavailable after at most a second.
   */
  ping(): Promise<void>;
  /** Afterwards every call rejects at once. What is still held comes back by the check for abandoned jobs. */
  close(): Promise<void>;
}

/** BullMQ's worker without a processor: jobs are fetched by hand and their locks are not renewed. */
type Desk = Worker<OfferClaimPayload, void, string, IQueueBackend, never, NoConnection>;

/** Returns at once, whether the backend is there or not; one serves a whole process. */
export function createTaker(settings: QueueSettings): Taker {
  const backend = connectQueues(settings, 'taker');
  const desks = new Opened<Desk>(
    (name) => new Worker(name, null, { ...backend.options, autorun: false }, backend.factory),
    backend.report,
    LIMIT_MS,
  );

  return {
    async take(desk) {
      const queue = await desks.get(deskQueue(desk));
      const token = randomUUID();
      // BullMQ's type leaves out that there may be none.
      const fetching: Promise<Job<OfferClaimPayload, void> | undefined> = queue.getNextJob(token, { block: false });
      try {
        const job = await backend.ask(LIMIT_MS, fetching);
        return job ? toOffer(backend, job, token) : null;
      } catch (error) {
        // Nobody waits for a late answer, so a job in it would lie until the check for abandoned ones.
        fetching.then((late) => late?.moveToWait(token)).catch(backend.report);
        throw error;
      }
    },
    async ping() {
      await backend.ask(LIMIT_MS, backend.ping());
    },
    async close() {
      await desks.close(CLOSE_MS);
      await backend.close(CLOSE_MS);
    },
  };
}

function toOffer(backend: QueueBackend, job: Job<OfferClaimPayload, void>, token: string): TakenOffer {
  return {
    claimId: job.data.claimId,
    round: job.data.round,
    done: () => unlessLost(backend.ask(LIMIT_MS, job.moveToCompleted(undefined, token, false))),
    putBack: () => unlessLost(backend.ask(LIMIT_MS, job.moveToWait(token))),
  };
}

const LOST: readonly unknown[] = [
  ErrorCode.JobNotExist,
  ErrorCode.JobLockNotExist,
  ErrorCode.JobNotInState,
  ErrorCode.JobLockMismatch,
];

/** A hold that ran out or was flushed away leaves nothing to do: the lease in Postgres decides. */
async function unlessLost(call: Promise<unknown>): Promise<void> {
  try {
    await call;
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    if (cause instanceof Error && 'code' in cause && LOST.includes(cause.code)) return;
    throw error;
  }
}
