/** Brings follow-ups on with the calendar: due when their window opens, overdue when it has closed. */
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { advancePlan } from '#actions';
import { claimsWithFollowUpToAdvance } from '#store/queries';
import { Transactions } from '../transactions.js';
import type { Sweep } from './sweep.js';

@Injectable()
export class FollowUpsSweep implements Sweep {
  readonly name = 'follow-ups';
  readonly everyMs = 15_000;

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
  ) {}

  async sweep(): Promise<void> {
    const today = new Date().toISOString().slice(0, 10);
    const claimIds = await claimsWithFollowUpToAdvance(this.dataSource.manager, today);
    for (const claimId of claimIds) await this.transactions.perform((tx, at) => advancePlan(tx, claimId, at));
  }
}
