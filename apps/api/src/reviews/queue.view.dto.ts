/** How a desk's queue stands, as the API shows it. */
import { PageOf } from '../http/index.js';

export class WaitView {
  readonly seconds: number;
  readonly since: string;
}

export class QueueView {
  /** Slug of the desk. */
  readonly desk: string;
  readonly name: string;
  /** Claims that wait for an editor. */
  readonly depth: number;
  /** The longest that one of them has waited; absent when none waits. */
  readonly oldestWait?: WaitView;
  /** Claims that have waited longer than the desk's `escalateAfterMinutes`. */
  readonly breaches: number;
  readonly inReview: number;
  readonly awaitingApproval: number;
  /** Returned verdicts that their authors have first. */
  readonly returned: number;
}

export class QueuePage extends PageOf(QueueView) {}
