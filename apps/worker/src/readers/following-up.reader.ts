/** A claim that states a plan gets its follow-up, and an edited plan moves it. */
import { Injectable } from '@nestjs/common';
import { advancePlan, followPlan } from '#actions';
import type { LoggedEvent, LogReader } from '#ledger';
import { Transactions } from '../transactions.js';

@Injectable()
export class FollowingUpReader implements LogReader {
  readonly name = 'following-up';

  constructor(private readonly transactions: Transactions) {}

  async react(events: readonly LoggedEvent[]): Promise<void> {
    const ids = new Set(events.filter(mayPlan).map((event) => event.subjectId));
    for (const claimId of ids) {
      await this.transactions.perform(async (tx, at) => {
        await followPlan(tx, claimId, at);
        await advancePlan(tx, claimId, at);
      });
    }
  }
}

function mayPlan({ type, body }: LoggedEvent): boolean {
  if (type === 'ClaimExtracted' || type === 'ClaimMarked') return body['plan'] !== undefined;
  const changes = type === 'ClaimEdited' ? (body['changes'] as object) : {};
  return 'plan' in changes || 'kind' in changes;
}
