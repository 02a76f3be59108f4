/** Where the worker's own acts meet the database: an action in its transaction, at the present time. */
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { wakeSequencer } from '#ledger';
import { perform, type Tx } from '#store';

@Injectable()
export class Transactions {
  private readonly logger = new Logger('Sequencer');

  constructor(private readonly dataSource: DataSource) {}

  /** Runs an action in one transaction and then wakes the sequencer; `at` is ISO 8601. */
  async perform<T>(action: (tx: Tx, at: string) => Promise<T>): Promise<T> {
    const result = await perform(this.dataSource, (tx) => action(tx, new Date().toISOString()));
    wakeSequencer(this.dataSource, (error) => this.logger.warn(`could not wake the sequencer: ${String(error)}`));
    return result;
  }
}
