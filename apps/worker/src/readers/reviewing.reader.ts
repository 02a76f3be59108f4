/** A claim that begins to wait is offered to the editors of its desk. */
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ClaimEventType } from '#domain';
import type { Offerer } from '#jobs/offer';
import type { LoggedEvent, LogReader } from '#ledger';
import { waitingClaims } from '#store/queries';
import { OFFERER } from '../tokens.js';

const WAITS_FROM_NOW: readonly ClaimEventType[] = [
  'ClaimQueued',
  'ClaimReopened',
  'ReviewReleased',
  'ReviewSkipped',
  'LeaseExpired',
];

@Injectable()
export class ReviewingReader implements LogReader {
  readonly name = 'reviewing';

  constructor(
    private readonly dataSource: DataSource,
    @Inject(OFFERER) private readonly offerer: Offerer,
  ) {}

  /** The claims' rows decide, not the events: what no longer waits is not offered. */
  async react(events: readonly LoggedEvent[]): Promise<void> {
    const ids = new Set(events.filter(mayWait).map((event) => event.subjectId));
    if (ids.size === 0) return;
    const waiting = await waitingClaims(this.dataSource.manager, [...ids]);
    for (const desk of new Set(waiting.map((claim) => claim.desk))) {
      await this.offerer.offerClaims(
        desk,
        waiting.filter((claim) => claim.desk === desk),
      );
    }
  }
}

function mayWait({ type, body }: LoggedEvent): boolean {
  if (WAITS_FROM_NOW.some((name) => name === type)) return true;
  const changes = type === 'ClaimEdited' ? (body['changes'] as object) : {};
  return 'desk' in changes || 'priority' in changes;
}
