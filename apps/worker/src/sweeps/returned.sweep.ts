/** Offers returned claims to everyone once their authors let the time pass. */
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { offerReturned } from '#actions';
import { claimsNotTakenBack } from '#store/queries';
import { Transactions } from '../transactions.js';
import type { Sweep } from './sweep.js';

@Injectable()
export class ReturnedSweep implements Sweep {
  readonly name = 'returned';
  readonly everyMs = 5_000;

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
  ) {}

  async sweep(): Promise<void> {
    const claimIds = await claimsNotTakenBack(this.dataSource.manager, new Date().toISOString());
    for (const claimId of claimIds) await this.transactions.perform((tx, at) => offerReturned(tx, claimId, at));
  }
}
