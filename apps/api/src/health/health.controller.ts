/** Whether this process lives, and whether it can serve. */
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Public } from '../http/index.js';
import { Problem } from '../http/problem.js';
import { HealthView } from './health.view.dto.js';
import { checkReadiness } from './readiness.js';

@ApiTags('Health')
@Public()
@Controller('health')
export class HealthController {
  constructor(private readonly dataSource: DataSource) {}

  /** The process answers. */
  @Get('live')
  isLive(): HealthView {
    return { status: 'ok', failing: [] };
  }

  /** Everything that it needs is there; 503 says what is not. */
  @Get('ready')
  async isReady(): Promise<HealthView> {
    const failing = await checkReadiness(this.dataSource);
    if (failing.length === 0) return { status: 'ok', failing };
    const detail = failing.map(({ part, reason }) => `${part}: ${reason}`).join('; ');
    throw new Problem(503, 'not-ready', detail, { headers: { 'retry-after': '2' }, members: { failing } });
  }
}
