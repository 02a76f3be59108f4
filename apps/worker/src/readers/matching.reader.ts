/** A claim that is new, or says something else now, is read for what finds claims that say the same. */
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { indexStatements } from '#actions';
import type { LoggedEvent, LogReader } from '#ledger';
import { perform } from '#store';

@Injectable()
export class MatchingReader implements LogReader {
  readonly name = 'matching';

  constructor(private readonly dataSource: DataSource) {}

  /** It leaves no event behind, so nobody is woken. */
  async react(events: readonly LoggedEvent[]): Promise<void> {
    const ids = [...new Set(events.filter(saysSomething).map((event) => event.subjectId))];
    if (ids.length > 0) await perform(this.dataSource, (tx) => indexStatements(tx, ids));
  }
}

function saysSomething({ type, body }: LoggedEvent): boolean {
  if (type === 'ClaimExtracted' || type === 'ClaimMarked') return true;
  return type === 'ClaimEdited' && 'statement' in (body['changes'] as object);
}
