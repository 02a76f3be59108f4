/** The answer of the health checks. */

/** A part that does not serve. */
export class FailingPart {
  /** `postgres`, `migrations` or `queues`. */
  readonly part: string;
  /** In words. */
  readonly reason: string;
}

export class HealthView {
  /** `degraded`: it serves, more slowly, without the parts that fail; anything worse is a problem document. */
  readonly status: 'ok' | 'degraded';
  readonly failing: FailingPart[];
}
