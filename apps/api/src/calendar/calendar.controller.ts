/** The open follow-ups as a calendar, for programs that read it by its secret address. */
import { Controller, Get, Header, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Config } from '#config';
import { belongsToDesk } from '#domain';
import { type CalendarEntry, toCalendar } from '#publishing';
import { listFollowUps, type TrackedPlan } from '#store/queries';
import { CONFIG } from '../config.token.js';
import { Caller, type RequestContext, Transactions } from '../http/index.js';
import { CalendarQuery } from './calendar.query.dto.js';

/** The soonest of them: no calendar program is helped by more. */
const MOST_ENTRIES = 2_000;

@ApiTags('Follow-ups')
@Controller('v1/follow-ups.ics')
export class CalendarController {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The plans of the caller's desks that are not closed, as iCalendar: whole days, by due window or day to look again. */
  @Get()
  @Header('content-type', 'text/calendar; charset=utf-8')
  @ApiOkResponse({ description: 'RFC 5545.', content: { 'text/calendar': { schema: { type: 'string' } } } })
  async showCalendar(@Query() _query: CalendarQuery, @Caller() { actor, at }: RequestContext): Promise<string> {
    const states = ['scheduled', 'due', 'overdue'] as const;
    const plans = await this.transactions.read((tx) => listFollowUps(tx, { states, limit: MOST_ENTRIES }));
    const { host } = new URL(this.config.publicUrl);
    const entries = plans
      .filter(({ claim }) => belongsToDesk(actor, claim.desk))
      .flatMap((plan) => toEntry(plan, host, this.config.publicUrl));
    return toCalendar({ name: `Claimdesk, ${host}`, at, entries });
  }
}

/** None for a plan that nobody gave a day. */
function toEntry({ followUp, claim }: TrackedPlan, host: string, publicUrl: string): CalendarEntry[] {
  const { id, version, actors, action, dueFrom, dueTo, dueText, lookAgainOn } = followUp;
  const from = dueFrom ?? lookAgainOn;
  if (from === undefined) return [];
  return [
    {
      uid: `${id}@${host}`,
      sequence: version,
      from,
      to: dueFrom === undefined ? from : (dueTo ?? from),
      summary: [actors.join(', '), action].filter(Boolean).join(': '),
      description: dueText === undefined ? claim.statement : `${claim.statement}\n“${dueText}”`,
      url: `${publicUrl}/follow-ups?plan=${id}`,
      categories: [claim.desk],
    },
  ];
}
