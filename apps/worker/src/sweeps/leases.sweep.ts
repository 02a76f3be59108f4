/** Ends the leases that ran out: their claims wait again. */
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { expireLease } from '#actions';
import { claimsWithLapsedLease } from '#store/queries';
import { Transactions } from '../transactions.js';
import type { Sweep } from './sweep.js';

@Injectable()
export class LeasesSweep implements Sweep {
  readonly name = 'leases';
  readonly everyMs = 1_000;

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
  ) {}

  async sweep(): Promise<void> {
    const claimIds = await claimsWithLapsedLease(this.dataSource.manager, new Date().toISOString());
    for (const claimId of claimIds) await this.transactions.perform((tx, at) => expireLease(tx, claimId, at));
  }
}
