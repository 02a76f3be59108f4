/** The part of a list's query string that every list has. */
import { Type } from 'class-transformer';
import { IsInt, IsString, Length, Max, Min } from 'class-validator';
import { Optional } from './validators.js';

export class PageQuery {
  /** How many at most. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  readonly limit: number = 50;

  /** `nextCursor` of the page before. */
  @Optional()
  @IsString()
  @Length(1, 1000)
  readonly cursor?: string;
}
