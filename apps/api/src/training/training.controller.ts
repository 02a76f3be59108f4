/** What the splitter may learn from this newsroom. */
import { Readable } from 'node:stream';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { exportCorrections } from '#actions';
import { Roles } from '../http/index.js';
import { TrainingQuery } from './training.query.dto.js';

const NDJSON = 'application/x-ndjson';

@ApiTags('Training')
@Controller('v1/training')
export class TrainingController {
  constructor(private readonly dataSource: DataSource) {}

  /** What editors made of the claims of articles, as newline-delimited JSON for `npm run train`. */
  @Get('corrections')
  @Roles('admin', 'auditor')
  @ApiOkResponse({ description: 'An article revision a line.', content: { [NDJSON]: { schema: { type: 'string' } } } })
  async exportCorrections(@Query() { since }: TrainingQuery, @Res() reply: FastifyReply): Promise<void> {
    const from = since === undefined ? undefined : new Date(since).toISOString();
    await reply
      .type(`${NDJSON}; charset=utf-8`)
      .header('content-disposition', 'attachment; filename="corrections.jsonl"')
      .send(Readable.from(exportCorrections(this.dataSource, { since: from })));
  }
}
