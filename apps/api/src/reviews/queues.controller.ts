/** How the desks' queues stand. */
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type QueueFigures, queueFigures } from '#store/queries';
import {
  Caller,
  decodeCursor,
  isShortText,
  PageQuery,
  type RequestContext,
  toPage,
  Transactions,
} from '../http/index.js';
import { QueuePage, QueueView } from './queue.view.dto.js';

@ApiTags('Reviews')
@Controller('v1/queues')
export class QueuesController {
  constructor(private readonly transactions: Transactions) {}

  /** Depth, oldest wait and breaches of every desk, by their slugs. */
  @Get()
  async listQueues(@Query() { limit, cursor }: PageQuery, @Caller() { at }: RequestContext): Promise<QueuePage> {
    const [after = ''] = decodeCursor<[string]>(cursor, [isShortText]) ?? [];
    const figures = await this.transactions.read((tx) => queueFigures(tx, at));
    const rest = figures.filter(({ desk }) => desk > after);
    return toPage(
      rest,
      limit,
      (queue) => toQueueView(queue, at),
      ({ desk }) => [desk],
    );
  }
}

function toQueueView({ oldestQueuedAt: since, ...figures }: QueueFigures, at: string): QueueView {
  if (since === undefined) return figures;
  const seconds = Math.max(0, Math.round((Date.parse(at) - Date.parse(since)) / 1_000));
  return { ...figures, oldestWait: { seconds, since } };
}
