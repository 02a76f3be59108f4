/** The whole history: every event of every subject, in the one order of the log. */
import { Readable } from 'node:stream';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { exportLog, readLog } from '#ledger';
import { decodeCursor, isWhole, toPage, Transactions } from '../http/index.js';
import { EventPage } from './event.view.dto.js';
import { HistoryQuery } from './history.query.dto.js';

const NDJSON = 'application/x-ndjson';

@ApiTags('History')
@Controller('v1/history')
export class HistoryController {
  constructor(
    private readonly transactions: Transactions,
    private readonly dataSource: DataSource,
  ) {}

  /** Events behind a position, in order. What is just being written comes when it has its position. */
  @Get()
  async listHistory(@Query() { limit, cursor, after }: HistoryQuery): Promise<EventPage> {
    const [position = after ?? 0] = decodeCursor<[number]>(cursor, [isWhole]) ?? [];
    const events = await this.transactions.read((tx) => readLog(tx, position, limit + 1));
    return toPage(
      events,
      limit,
      (event) => event,
      (event) => [event.position],
    );
  }

  /** The whole history as newline-delimited JSON, for `claimdesk verify`. */
  @Get('export')
  @ApiOkResponse({ description: 'An event a line.', content: { [NDJSON]: { schema: { type: 'string' } } } })
  async exportHistory(@Res() reply: FastifyReply): Promise<void> {
    const lines = Readable.from(exportLog(this.dataSource));
    await reply
      .type(`${NDJSON}; charset=utf-8`)
      .header('content-disposition', 'attachment; filename="claimdesk-history.ndjson"')
      .send(lines);
  }
}
