/** What a sweep is: a look over Postgres for what is due or got lost. */

/** Runs in every worker process, so that doing the same twice at once must be as doing it once. */
export interface Sweep {
  readonly name: string;
  /** Milliseconds from the end of one sweep to the next. */
  readonly everyMs: number;
  sweep(): Promise<void>;
}
