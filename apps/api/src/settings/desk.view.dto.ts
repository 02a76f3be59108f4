/** A desk and its settings. */
import type { DeskMode } from '#domain';
import { PageOf } from '../http/index.js';

export class DeskView {
  readonly slug: string;
  readonly name: string;
  /** How many people it takes to decide. */
  readonly mode: DeskMode;
  /** Claims below it wait until an editor queues them; 0 to 1. */
  readonly minCheckworthiness: number;
  /** How long an editor holds a claim without a sign of life. */
  readonly leaseMinutes: number;
  /** A claim that has waited longer counts as a breach. */
  readonly escalateAfterMinutes: number;
}

export class DeskPage extends PageOf(DeskView) {}
