/** The caller's secret address for calendar programs: made, shown once, given up. */
import { Controller, Delete, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { createHmac } from 'node:crypto';
import { endCalendarLink, makeCalendarLink } from '#actions';
import type { Config } from '#config';
import { calendarLinkOf } from '#store/queries';
import { CONFIG } from '../config.token.js';
import { CALENDAR_PATH } from '../http/auth/authentication.js';
import { Caller, type RequestContext, Transactions } from '../http/index.js';
import { newSalt } from '../people/api-keys.js';
import { Credential } from '../people/credential.js';
import { CalendarLinkView, NewCalendarLinkView } from './calendar-link.view.dto.js';

@ApiTags('Follow-ups')
@Controller('v1/me/calendar-link')
export class CalendarLinkController {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Whether the caller has a calendar link, and since when; the link itself was shown when it was made. */
  @Get()
  async getCalendarLink(@Caller() { actor }: RequestContext): Promise<CalendarLinkView> {
    const createdAt = await this.transactions.read((tx) => calendarLinkOf(tx, actor.id));
    return createdAt === null ? {} : { createdAt };
  }

  /** Makes a calendar link; the one before ends at once. */
  @Post()
  async makeCalendarLink(
    @Caller() context: RequestContext,
    @Credential() credential: string,
  ): Promise<NewCalendarLinkView> {
    const { actor, at } = context;
    const { salt, createdAt } = await this.transactions.perform(context, async (tx) => {
      const salt = newSalt();
      await makeCalendarLink(tx, { personId: actor.id, secret: secretOf(credential, salt) }, at);
      return { salt, createdAt: at };
    });
    const url = `${this.config.publicUrl}${CALENDAR_PATH}?secret=${secretOf(credential, salt)}`;
    return { createdAt, url };
  }

  /** Ends the calendar link; programs that have it get nothing more. */
  @Delete()
  @HttpCode(204)
  endCalendarLink(@Caller() { actor, at }: RequestContext): Promise<void> {
    return this.transactions.perform({}, (tx) => endCalendarLink(tx, actor.id, at));
  }
}

/** 43 characters that a repeated request gets again, though they are stored nowhere. */
function secretOf(credential: string, salt: string): string {
  return createHmac('sha256', credential).update(`claimdesk calendar link ${salt}`).digest('base64url');
}
