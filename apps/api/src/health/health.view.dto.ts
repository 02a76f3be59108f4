/** The answer of the health checks. */

/** A part that does not serve. */
export class FailingPart {
  /** `postgres` or `migrations`. */
  readonly part: string;
  /** In words. */
  readonly reason: string;
}

export class HealthView {
  /** `ok`: an answer with anything else is a problem document. */
  readonly status: 'ok';
  readonly failing: FailingPart[];
}
