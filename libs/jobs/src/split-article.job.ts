/** The job "split this revision of this article into claims". */
import type { JobContract } from './job-contract.js';

export interface SplitArticlePayload {
  readonly articleId: string;
  readonly revision: number;
}

/** Three attempts, 2 s and 4 s apart, outlast a restart of Postgres; after that the sweep offers it again. */
export const splitArticleJob: JobContract<SplitArticlePayload> = {
  name: 'split-article',
  idOf: ({ articleId, revision }) => `${articleId}-${revision}`,
  options: {
    attempts: 3,
    backoff: { type: 'exponential', delay: 2_000 },
    removeOnComplete: { age: 24 * 3_600 },
    removeOnFail: { age: 7 * 24 * 3_600 },
  },
};
