/** What every kind of job declares. Payloads hold ids only: jobs may be lost and rebuilt, Postgres knows the rest. */
import type { JobsOptions } from 'bullmq';

/** The contract of a kind of job, shared by those who offer it and those who do it. */
export interface JobContract<Payload> {
  readonly name: string;
  /** The job's own id, without `:`. A job offered again under the same id is the same job. */
  readonly idOf: (payload: Payload) => string;
  readonly options: JobsOptions;
}
