/** Where routes meet the database: an action in its transaction, or a reading. */
import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ClaimIsHeld } from '#domain';
import { wakeSequencer } from '#ledger';
import { perform, read, recordedResult, type Tx } from '#store';
import { personNames } from '#store/queries';
import { Problem } from './problem.js';
import type { RequestContext } from './request-context.js';

@Injectable()
export class Transactions {
  private readonly logger = new Logger('Sequencer');

  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs an action in one transaction and then wakes the sequencer. Of a repeated request it answers the first result
   * and does nothing; so the result must survive JSON, and carry all that the answer is made of.
   */
  async perform<T>(context: Partial<RequestContext>, action: (tx: Tx) => Promise<T>): Promise<T> {
    try {
      return await perform(this.dataSource, action, context.repeatable);
    } catch (error) {
      throw error instanceof ClaimIsHeld ? await this.namingTheHolder(error) : error;
    } finally {
      wakeSequencer(this.dataSource, (error) => this.logger.warn(`could not wake the sequencer: ${String(error)}`));
    }
  }

  /** What `perform` gave for this request the first time, if it is a repetition: for routes that do more than an action. */
  async recorded<T>({ repeatable }: RequestContext): Promise<{ readonly result: T } | undefined> {
    const recorded = repeatable && (await recordedResult(this.dataSource.manager, repeatable));
    return recorded && { result: recorded.result as T };
  }

  /** Asks one question, or several that need not agree with each other: without a transaction around them. */
  ask<T>(question: (manager: EntityManager) => Promise<T>): Promise<T> {
    return question(this.dataSource.manager);
  }

  /** Reads under one snapshot. */
  read<T>(query: (tx: Tx) => Promise<T>): Promise<T> {
    return read(this.dataSource, query);
  }

  private async namingTheHolder(held: ClaimIsHeld): Promise<Problem> {
    const names = await personNames(this.dataSource.manager, [held.holderId]);
    const holder = { id: held.holderId, name: names.get(held.holderId) ?? 'another editor', since: held.since };
    const detail = `${holder.name} has had this claim since ${holder.since}. Nothing was done.`;
    return new Problem(409, held.code, detail, { members: { holder }, cause: held });
  }
}
