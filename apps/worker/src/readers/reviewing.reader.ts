/** A claim that begins to wait is offered to the editors of its desk. */
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ClaimEventType } from '#domain';
import type { Offerer } from '#jobs/offer';
import type { LoggedEvent, LogReader } from '#ledger';
import { waitingClaims } from '#store/queries';
import { OFFERER } from '../tokens.js';

/** Events after which a claim may wait that has waited before, so that an old offer of it may be there. */
const WAITS_AGAIN: readonly ClaimEventType[] = [
  'ClaimReopened',
  'VerdictSealed',
  'VerdictReturned',
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
    const queued = idsOf(events, ({ type }) => type === 'ClaimQueued');
    const again = idsOf(events, mayWaitAgain);
    if (queued.size + again.size === 0) return;
    const waiting = await waitingClaims(this.dataSource.manager, [...queued, ...again]);
    const fresh = waiting.filter(({ claimId }) => !again.has(claimId));
    for (const desk of new Set(fresh.map((claim) => claim.desk))) {
      await this.offerer.offerClaims(
        desk,
        fresh.filter((claim) => claim.desk === desk),
      );
    }
    for (const claim of waiting.filter(({ claimId }) => again.has(claimId))) {
      await this.offerer.offerAgain(claim.desk, claim);
    }
  }
}

function idsOf(events: readonly LoggedEvent[], applies: (event: LoggedEvent) => boolean): Set<string> {
  return new Set(events.filter(applies).map((event) => event.subjectId));
}

function mayWaitAgain({ type, body }: LoggedEvent): boolean {
  if (WAITS_AGAIN.some((name) => name === type)) return true;
  const changes = type === 'ClaimEdited' ? (body['changes'] as object) : {};
  return 'desk' in changes || 'priority' in changes;
}
