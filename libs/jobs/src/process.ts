/** Runs the processors of the worker: takes jobs of one kind as they come, tries each again, and reports what fails. */
import { type IQueueBackend, Worker } from 'bullmq';
import { type NoConnection, type QueueSettings, connectQueues } from './backend.js';
import type { JobContract } from './job-contract.js';
import { type SplitArticlePayload, splitArticleJob } from './split-article.job.js';
import { within } from './time-limit.js';

/** The kinds of job that are processed, and what each carries. */
export interface JobPayloads {
  'split-article': SplitArticlePayload;
}
export type JobName = keyof JobPayloads;

const CONTRACTS: { readonly [N in JobName]: JobContract<JobPayloads[N]> } = { 'split-article': splitArticleJob };

export interface ProcessingOptions<Payload> {
  /** Jobs at once in this process; default 1. */
  readonly concurrency?: number;
  /** Told when a job has used up its attempts, or brought its process down too often. */
  readonly onFailed?: (payload: Payload, error: Error) => Promise<void>;
}

/** A processor at work. */
export interface Processing {
  /**
   * Takes no further job and waits up to `limitMs` milliseconds for those at work;
   * one that takes longer is done again by another process.
   */
  close(limitMs: number): Promise<void>;
}

const START_MS = 10_000;
const CLOSE_MS = 2_000;

/**
 * How long an idle processor waits before it looks by itself, in seconds; a new job wakes it at once.
 * Postgres tells a lost connection by itself, so looking is only the floor; Redis caps the wait at ten.
 */
const IDLE_SECONDS = { postgres: 60, redis: 5 };

/**
 * Starts a processor. `handler` may see the same job more than once, so its effect must be the same when repeated;
 * where it throws, the job is tried again as its contract says.
 * @throws QueueUnavailable when the backend cannot be reached now; once started, it waits out any break.
 */
export async function processJobs<N extends JobName>(
  settings: QueueSettings,
  name: N,
  handler: (payload: JobPayloads[N]) => Promise<void>,
  { concurrency = 1, onFailed }: ProcessingOptions<JobPayloads[N]> = {},
): Promise<Processing> {
  const backend = connectQueues(settings, 'processor');
  const worker = new Worker<JobPayloads[N], void, string, IQueueBackend, never, NoConnection>(
    CONTRACTS[name].name,
    ({ data }) => handler(data).catch(asStorable),
    { ...backend.options, concurrency, drainDelay: IDLE_SECONDS[backend.kind], autorun: false },
    backend.factory,
  );
  worker.on('error', backend.report);
  worker.on('failed', (job, error) => {
    const original = error.cause instanceof Error ? error.cause : error;
    settings.onError(original);
    if (job?.finishedOn !== undefined) onFailed?.(job.data, original).catch(backend.report);
  });

  const close = async (limitMs: number): Promise<void> => {
    await within(limitMs, worker.close()).catch(async (cause: unknown) => {
      backend.report(new Error(`${name} did not end within ${limitMs} ms; its jobs are done again.`, { cause }));
      // Without its connections it cannot renew a lock, so that a job that hangs passes to another process.
      await within(CLOSE_MS, worker.getBackend().close(true)).catch(backend.report);
    });
    await backend.close(CLOSE_MS);
  };
  try {
    await within(START_MS, worker.waitUntilReady());
  } catch (error) {
    await close(CLOSE_MS);
    throw error;
  }
  worker.run().catch(backend.report);
  return { close };
}

/** BullMQ keeps the message, and Postgres refuses NUL and lone surrogates, which strangers' text may bring into it. */
function asStorable(error: unknown): never {
  const message = error instanceof Error ? error.message : String(error);
  throw new Error(message.replace(/[\p{Cc}\p{Cs}]/gu, '\u{FFFD}'), { cause: error });
}
