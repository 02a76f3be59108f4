/** The query string of the calendar. */
import { IsString, Length } from 'class-validator';
import { Optional } from '../http/index.js';

export class CalendarQuery {
  /** Of the address that POST /v1/me/calendar-link made; stands in for a key. */
  @Optional()
  @IsString()
  @Length(1, 100)
  readonly secret?: string;
}
