/** Follow-ups in calendar programs. */
import { Module } from '@nestjs/common';
import { CalendarLinkController } from './calendar-link.controller.js';
import { CalendarController } from './calendar.controller.js';

@Module({ controllers: [CalendarController, CalendarLinkController] })
export class CalendarModule {}
