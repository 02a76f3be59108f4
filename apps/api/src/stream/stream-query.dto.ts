/** The query string of the stream. */
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { Optional } from '../http/index.js';

export class StreamQuery {
  /** Position of the last event that the caller has. A browser that resumes says it by itself, in Last-Event-ID. */
  @Optional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  readonly after?: number;
}
