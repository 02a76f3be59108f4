/** The stream of what happens, for pages that show it as it happens. */
import { Readable } from 'node:stream';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { logSize } from '#ledger';
import { identify } from '../http/auth/authentication.js';
import { Caller, Problem, type RequestContext } from '../http/index.js';
import { followLog } from './follow-log.js';
import { LogFeed } from './log-feed.js';
import { OpenStreams } from './open-streams.js';
import { StreamQuery } from './stream-query.dto.js';

const EVENT_STREAM = 'text/event-stream';
const POSITION = /^\d{1,15}$/;

/** Milliseconds after which a client that takes nothing is let go; it resumes where it was. */
const SLOW_MS = 30_000;

@ApiTags('History')
@Controller('v1/stream')
export class StreamController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly feed: LogFeed,
    private readonly streams: OpenStreams,
  ) {}

  /** Server-Sent Events: each entry of the log as it comes, with what it is about but not what it says. */
  @Get()
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'The position after which the stream goes on.' })
  @ApiOkResponse({
    description: 'Events start, log, reset, end.',
    content: { [EVENT_STREAM]: { schema: { type: 'string' } } },
  })
  async streamLog(
    @Query() query: StreamQuery,
    @Caller() { actor }: RequestContext,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const after = lastEventId(request.headers['last-event-id']) ?? query.after;
    await this.feed.position();
    const open = this.streams.add(actor.id);
    reply.raw.on('close', () => this.streams.close(open));
    const events = followLog(this.feed, {
      personId: actor.id,
      after,
      size: () => logSize(this.dataSource.manager),
      isInForce: () => this.isInForce(request, actor.id),
      signal: open.signal,
      clock: () => performance.now(),
    });
    const body = Readable.from(lettingSlowGo(events, () => reply.raw.destroy()));
    // Closed at its end, so that a process that stops does not wait for a connection that nobody uses again.
    await reply.type(EVENT_STREAM).headers({ 'x-accel-buffering': 'no', connection: 'close' }).send(body);
  }

  private async isInForce(request: FastifyRequest, personId: string): Promise<boolean> {
    try {
      const { caller } = await identify(this.dataSource, request);
      return caller.id === personId && caller.roles.length > 0;
    } catch (error) {
      if (error instanceof Problem && error.status === 401) return false;
      throw error;
    }
  }
}

function lastEventId(header: string | string[] | undefined): number | undefined {
  if (header === undefined || header === '') return undefined;
  if (typeof header === 'string' && POSITION.test(header)) return Number(header);
  throw new Problem(
    400,
    'last-event-id-is-not-valid',
    'Last-Event-ID is no position of the log. Leave it out to begin now.',
  );
}

/** Hands `events` on; when one is not taken for too long, calls `letGo`, so that nothing piles up for it. */
async function* lettingSlowGo(events: AsyncIterable<string>, letGo: () => void): AsyncGenerator<string> {
  for await (const event of events) {
    const timer = setTimeout(letGo, SLOW_MS);
    try {
      yield event;
    } finally {
      clearTimeout(timer);
    }
  }
}
