/** The query string of the overview. */
import { IsString, MaxLength } from 'class-validator';
import { IsDay, Optional } from '../http/index.js';

export class OverviewQuery {
  /** Slug of the desk; left out: all desks. */
  @Optional()
  @IsString()
  @MaxLength(100)
  readonly desk?: string;

  /** First day of the period, in UTC; left out: 27 days before its last one. */
  @Optional()
  @IsDay()
  readonly from?: string;

  /** Last day of the period, in UTC; left out: today. */
  @Optional()
  @IsDay()
  readonly to?: string;
}
