/** The query strings of histories. */
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { Optional, PageQuery } from '../http/index.js';

export class HistoryQuery extends PageQuery {
  /** Position of the last event that the caller has; those behind it are answered. `cursor` says the same. */
  @Optional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  readonly after?: number;
}

export class ClaimHistoryQuery extends PageQuery {
  /** How many at most; enough for the whole history of nearly every claim. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  override readonly limit: number = 200;
}
