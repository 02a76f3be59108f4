/** Forgets the results of requests that are too old to be repeated. */
import { Injectable } from '@nestjs/common';
import { DataSource, LessThan } from 'typeorm';
import { IDEMPOTENCY_HOURS, IdempotencyKeyRow } from '#store';
import type { Sweep } from './sweep.js';

@Injectable()
export class IdempotencyKeysSweep implements Sweep {
  readonly name = 'idempotency-keys';
  readonly everyMs = 10 * 60_000;

  constructor(private readonly dataSource: DataSource) {}

  async sweep(): Promise<void> {
    const tooOld = new Date(Date.now() - IDEMPOTENCY_HOURS * 3_600_000);
    await this.dataSource.manager.delete(IdempotencyKeyRow, { createdAt: LessThan(tooOld) });
  }
}
