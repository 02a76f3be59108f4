/** How the desk stands and what it did: figures that one looks at, each with the rows behind it. */
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller, type RequestContext, Transactions } from '../http/index.js';
import { overviewCharts } from './overview-charts.js';
import { overviewFigures } from './overview-figures.js';
import { OverviewQuery } from './overview.query.dto.js';
import { OverviewView } from './overview.view.dto.js';
import { periodOf } from './period.js';

@ApiTags('Overview')
@Controller('v1/overview')
export class OverviewController {
  constructor(private readonly transactions: Transactions) {}

  /** Figures and charts of all desks or one, over a period of days. */
  @Get()
  async getOverview(@Query() query: OverviewQuery, @Caller() { at }: RequestContext): Promise<OverviewView> {
    const { firstDay, lastDay, from, to } = periodOf(query, at);
    const { desk } = query;
    return this.transactions.read(async (tx) => {
      const figures = await overviewFigures(tx, { desk, from, to, at });
      const charts = await overviewCharts(tx, { desk, from, to, at }, figures.published.value);
      return { at, from: firstDay, to: lastDay, ...(desk !== undefined && { desk }), figures, charts };
    });
  }
}
