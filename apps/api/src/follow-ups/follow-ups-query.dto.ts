/** The query string of the list of follow-ups. */
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsString, MaxLength } from 'class-validator';
import { FOLLOW_UP_STATES, type FollowUpStateName } from '#domain';
import { IsDay, Optional, PageQuery } from '../http/index.js';

export class FollowUpsQuery extends PageQuery {
  /** One or several, with commas between; left out: any. */
  @Optional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @IsArray()
  @ArrayMaxSize(FOLLOW_UP_STATES.length)
  @IsIn(FOLLOW_UP_STATES, { each: true })
  readonly state?: FollowUpStateName[];

  /** Slug of the claim's desk. */
  @Optional()
  @IsString()
  @MaxLength(100)
  readonly desk?: string;

  /** Those that are due, or are to be looked at again, before this day. */
  @Optional()
  @IsDay()
  readonly dueBefore?: string;
}
