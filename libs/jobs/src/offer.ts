/** The face of the queues for the worker (`#jobs/offer`): offers claims and articles, and hands back what was abandoned. */
import { type FinishedStatus, type IQueueBackend, type JobsOptions, Queue } from 'bullmq';
import { type NoConnection, type QueueSettings, connectQueues } from './backend.js';
import { offerPriority } from './claim-priority.js';
import { OFFER_CLAIM, OFFER_OPTIONS, type OfferClaimPayload, deskQueue, offerId } from './offer-claim.job.js';
import { Opened } from './opened.js';
import { type SplitArticlePayload, splitArticleJob } from './split-article.job.js';

export { type QueueSettings, migrateQueues } from './backend.js';
export { type JobName, type JobPayloads, type Processing, type ProcessingOptions, processJobs } from './process.js';
export { QueueUnavailable } from './time-limit.js';
export type { OfferClaimPayload } from './offer-claim.job.js';
export type { SplitArticlePayload } from './split-article.job.js';

/** A claim that waits for an editor, as it stands in Postgres. */
export interface ClaimOffer extends OfferClaimPayload {
  /** When it was queued; with the claim's id it makes the job's own. */
  readonly queuedAt: string | Date;
  /** Higher is offered first; 0 where no editor set one. */
  readonly priority: number;
  /** 0 to 1; decides among equal priorities. */
  readonly checkworthiness: number;
  /** Not offered before this many milliseconds have passed. */
  readonly delayMs?: number;
}

/** Every call is safe to repeat, and rejects with QueueUnavailable when the backend does not do it in time. */
export interface Offerer {
  offerClaim(desk: string, claim: ClaimOffer): Promise<void>;
  /** Many at once; among equals, what was queued first is offered first. */
  offerClaims(desk: string, claims: readonly ClaimOffer[]): Promise<void>;
  /**
   * For a claim whose offer of this very waiting may be there already: one on offer takes this place in the order,
   * one that was used up (by a desk that the claim came back to, or in a clock's repeated hour) is made anew.
   */
  offerAgain(desk: string, claim: ClaimOffer): Promise<void>;
  /** One whose attempts are used up is tried anew. */
  splitArticle(payload: SplitArticlePayload): Promise<void>;
  /** One that was done is done anew, too: an editor asked for it. */
  splitAgain(payload: SplitArticlePayload): Promise<void>;
  /** Everything not yet done in the desk's queue: waiting, delayed, and held by a process of the API. */
  waitingCount(desk: string): Promise<number>;
  /**
   * Hands back what dead processes of the API held in these desks, and says how many. To be called from time to time:
   * a job comes back at the second check after its lock ran out, and checks closer than `stalledCheckMs` do nothing.
   */
  handBackStalled(desks: readonly string[]): Promise<number>;
  /** Forgets all that waits or is done; what is held right now is left to its holder. For a rebuild from Postgres. */
  clear(desk: string): Promise<void>;
  close(): Promise<void>;
}

const LIMIT_MS = 5_000;
const CLEAR_MS = 60_000;
const CLOSE_MS = 2_000;

/** Jobs sent at once, so that each call stays well within its limit on either backend. */
const BATCH = 500;

/** Nobody reads BullMQ's event streams here; they are kept short. */
const STREAMS = { events: { maxLen: 100 } };

type AnyQueue = Queue<object, void, string, object, void, string, IQueueBackend, NoConnection>;

/** Returns at once, whether the backend is there or not; one serves a whole process. */
export function createOfferer(settings: QueueSettings): Offerer {
  const backend = connectQueues(settings, 'offerer');
  const queues = new Opened<AnyQueue>(
    (name) => new Queue(name, { ...backend.options, streams: STREAMS }, backend.factory),
    backend.report,
    LIMIT_MS,
  );
  const desk = (slug: string): Promise<AnyQueue> => queues.get(deskQueue(slug));

  const split = async (payload: SplitArticlePayload, anew: readonly FinishedStatus[]): Promise<void> => {
    const { name, idOf, options } = splitArticleJob;
    const queue = await queues.get(name);
    const job = await backend.ask(LIMIT_MS, queue.add(name, payload, { ...options, jobId: idOf(payload) }));
    const state = await backend.ask(LIMIT_MS, job.getState());
    const finished = anew.find((one) => one === state);
    if (finished) await backend.ask(LIMIT_MS, job.retry(finished, { resetAttemptsMade: true }));
  };

  return {
    async offerClaim(slug, claim) {
      const { name, data, opts } = toJob(claim);
      await backend.ask(LIMIT_MS, (await desk(slug)).add(name, data, opts));
    },
    async offerClaims(slug, claims) {
      const queue = await desk(slug);
      const jobs = [...claims].sort((a, b) => timeOf(a) - timeOf(b)).map(toJob);
      for (let from = 0; from < jobs.length; from += BATCH) {
        await backend.ask(LIMIT_MS, queue.addBulk(jobs.slice(from, from + BATCH)));
      }
    },
    async offerAgain(slug, claim) {
      const queue = await desk(slug);
      const { name, data, opts } = toJob(claim);
      const known = await backend.ask(LIMIT_MS, queue.getJob(opts.jobId));
      const usedUp = known && (await backend.ask(LIMIT_MS, known.isCompleted()));
      if (usedUp) await backend.ask(LIMIT_MS, known.remove());
      if (!known || usedUp) await backend.ask(LIMIT_MS, queue.add(name, data, opts));
      else if (known.priority !== opts.priority) {
        await backend.ask(LIMIT_MS, known.changePriority({ priority: opts.priority }));
      }
    },
    splitArticle: (payload) => split(payload, ['failed']),
    splitAgain: (payload) => split(payload, ['failed', 'completed']),
    async waitingCount(slug) {
      const queue = await desk(slug);
      return backend.ask(LIMIT_MS, queue.getJobCountByTypes('waiting', 'prioritized', 'delayed', 'active'));
    },
    async handBackStalled(slugs) {
      const open = await Promise.all(slugs.map(desk));
      const stalled = open.map((queue) => backend.ask(LIMIT_MS, queue.getBackend().moveStalledJobsToWait()));
      return (await Promise.all(stalled)).flat().length;
    },
    async clear(slug) {
      const queue = await desk(slug);
      await backend.ask(CLEAR_MS, queue.drain(true));
      await backend.ask(CLEAR_MS, queue.clean(0, 0, 'completed'));
      await backend.ask(CLEAR_MS, queue.clean(0, 0, 'failed'));
      await backend.ask(CLEAR_MS, queue.removeOrphanedJobs());
    },
    async close() {
      await queues.close(CLOSE_MS);
      await backend.close(CLOSE_MS);
    },
  };
}

function toJob(claim: ClaimOffer): {
  name: string;
  data: OfferClaimPayload;
  opts: JobsOptions & { readonly jobId: string; readonly priority: number };
} {
  const { claimId, round, queuedAt, priority, checkworthiness, delayMs = 0 } = claim;
  return {
    name: OFFER_CLAIM,
    data: { claimId, round },
    opts: {
      ...OFFER_OPTIONS,
      jobId: offerId(claimId, queuedAt),
      priority: offerPriority(priority, checkworthiness),
      delay: delayMs,
    },
  };
}

function timeOf({ queuedAt }: ClaimOffer): number {
  return new Date(queuedAt).getTime();
}
