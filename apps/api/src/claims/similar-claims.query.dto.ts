/** The query string of the question which claims say the same. */
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';

export class SimilarClaimsQuery {
  /** How many at most; there are never many, so they come at once. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  readonly limit: number = 50;
}
