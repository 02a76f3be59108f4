/** The history of one claim. */
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { readSubject } from '#ledger';
import { claimById, personNames } from '#store/queries';
import { ClaimEventPage } from '../history/event.view.dto.js';
import { ClaimHistoryQuery } from '../history/history.query.dto.js';
import { decodeCursor, Id, isWhole, toPage, Transactions } from '../http/index.js';
import { found } from './claim-as-of.js';
import { toPersonRef } from './to-verdict-view.js';

@ApiTags('Claims')
@Controller('v1/claims/:id/history')
export class ClaimHistoryController {
  constructor(private readonly transactions: Transactions) {}

  /** Everything that happened to the claim, in order, each event chained to the one before by its hash. */
  @Get()
  async getClaimHistory(@Id() id: string, @Query() { limit, cursor }: ClaimHistoryQuery): Promise<ClaimEventPage> {
    const [afterVersion = 0] = decodeCursor<[number]>(cursor, [isWhole]) ?? [];
    return this.transactions.read(async (tx) => {
      found(await claimById(tx, id), id);
      const events = await readSubject(tx, id, { afterVersion, limit: limit + 1 });
      const names = await personNames(
        tx,
        events.flatMap(({ actorId }) => actorId ?? []),
      );
      return toPage(
        events,
        limit,
        (event) => ({ ...event, actor: event.actorId === null ? null : toPersonRef(event.actorId, names) }),
        ({ subjectVersion }) => [subjectVersion],
      );
    });
  }
}
