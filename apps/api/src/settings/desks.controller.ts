/** Desks: everybody reads their settings, admins open and change them. */
import { Body, Controller, Get, Param, Put, Query, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { changeDesk } from '#actions';
import { DESK_DEFAULTS } from '#domain';
import { allDesks } from '#store/queries';
import {
  Caller,
  decodeCursor,
  isShortText,
  PageQuery,
  Problem,
  type RequestContext,
  Roles,
  toPage,
  Transactions,
} from '../http/index.js';
import { DeskPage, DeskView } from './desk.view.dto.js';
import { PutDeskDto } from './put-desk.dto.js';

@ApiTags('Settings')
@Controller('v1/desks')
export class DesksController {
  constructor(private readonly transactions: Transactions) {}

  /** The desks, by their slugs. */
  @Get()
  async listDesks(@Query() { limit, cursor }: PageQuery): Promise<DeskPage> {
    const [after = ''] = decodeCursor<[string]>(cursor, [isShortText]) ?? [];
    const desks = await this.transactions.read(allDesks);
    const rest = desks.filter(({ slug }) => slug > after);
    return toPage(
      rest,
      limit,
      (desk): DeskView => desk,
      ({ slug }) => [slug],
    );
  }

  /** One desk. */
  @Get(':slug')
  async getDesk(@Param('slug') slug: string): Promise<DeskView> {
    const desks = await this.transactions.read(allDesks);
    const desk = desks.find((other) => other.slug === slug);
    if (desk) return desk;
    const known = desks.map((other) => other.slug).join(', ');
    throw new Problem(404, 'desk-not-found', `There is no such desk. There are: ${known}.`);
  }

  /** Changes a desk, or opens it when there is none of this slug. */
  @Put(':slug')
  @Roles('admin')
  @ApiResponse({ status: 200, type: DeskView, description: 'The desk as it is now.' })
  @ApiResponse({ status: 201, type: DeskView, description: 'The desk was opened.' })
  async putDesk(
    @Param('slug') slug: string,
    @Body() { mode, ...settings }: PutDeskDto,
    @Caller() context: RequestContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DeskView> {
    const { desk, opened } = await this.transactions.perform(context, async (tx) => {
      const before = (await allDesks(tx)).find((other) => other.slug === slug);
      const after = { slug, name: slug, ...DESK_DEFAULTS, ...before, ...settings, ...(mode !== undefined && { mode }) };
      return changeDesk(tx, { actorId: context.actor.id, desk: after }, context.at);
    });
    void reply.status(opened ? 201 : 200);
    return desk;
  }
}
