/** Which processor does which job: the one place that must name every kind there is. */
import { Inject, Injectable } from '@nestjs/common';
import { processJobs, type JobName, type JobPayloads, type Processing, type QueueSettings } from '#jobs/offer';
import { QUEUES } from '../tokens.js';
import { SplitArticleProcessor } from './split-article.processor.js';

interface Processor<Payload> {
  process(payload: Payload): Promise<void>;
  giveUp(payload: Payload, error: Error): Promise<void>;
}

/** Jobs of a kind at once in one process: one computes while the other waits for Postgres. */
const CONCURRENCY = 2;

/** Time that jobs at work get to finish when the process is to end, in milliseconds. */
const FINISH_MS = 6_000;

@Injectable()
export class Processors {
  private readonly running: Processing[] = [];

  constructor(
    @Inject(QUEUES) private readonly queues: QueueSettings,
    private readonly splitArticle: SplitArticleProcessor,
  ) {}

  /** @throws QueueUnavailable when the queues cannot be reached now. */
  async start(): Promise<void> {
    const processors = { 'split-article': this.splitArticle } satisfies {
      [N in JobName]: Processor<JobPayloads[N]>;
    };
    for (const [name, processor] of Object.entries(processors) as [JobName, Processor<JobPayloads[JobName]>][]) {
      const process = (payload: JobPayloads[JobName]): Promise<void> => processor.process(payload);
      const onFailed = (payload: JobPayloads[JobName], error: Error): Promise<void> => processor.giveUp(payload, error);
      this.running.push(await processJobs(this.queues, name, process, { concurrency: CONCURRENCY, onFailed }));
    }
  }

  /** Takes no further job, and lets those at work finish; what does not is done again elsewhere. */
  async stop(): Promise<void> {
    await Promise.all(this.running.map((processing) => processing.close(FINISH_MS)));
  }
}
