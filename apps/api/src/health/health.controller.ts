/** Whether this process lives, and whether it can serve. */
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Problem, Public } from '../http/index.js';
import { DeskQueues } from '../reviews/desk-queues.js';
import { HealthView } from './health.view.dto.js';
import { checkDatabase, checkQueues } from './readiness.js';

@ApiTags('Health')
@Public()
@Controller('health')
export class HealthController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly queues: DeskQueues,
  ) {}

  /** The process answers. */
  @Get('live')
  isLive(): HealthView {
    return { status: 'ok', failing: [] };
  }

  /**
   * What it needs is there; 503 says what is not.
   * Without its queues it still serves: it then looks for waiting claims in Postgres.
   */
  @Get('ready')
  async isReady(): Promise<HealthView> {
    const [database, queues] = await Promise.all([checkDatabase(this.dataSource), checkQueues(this.queues)]);
    const failing = [...database, ...queues];
    if (database.length === 0) return { status: failing.length === 0 ? 'ok' : 'degraded', failing };
    const detail = failing.map(({ part, reason }) => `${part}: ${reason}`).join('; ');
    throw new Problem(503, 'not-ready', detail, { headers: { 'retry-after': '2' }, members: { failing } });
  }
}
