/** The query string of the list of reviews. */
import { Transform } from 'class-transformer';
import { IsBoolean } from 'class-validator';
import { PageQuery } from '../http/index.js';

const VALUES: Readonly<Record<string, boolean>> = { '': true, true: true, false: false };

export class ReviewsQuery extends PageQuery {
  /** True: what the caller holds, what was returned to them, and drafts of theirs whose lease is gone. False: what anybody holds. */
  @Transform(({ value }: { value: unknown }) => VALUES[String(value)] ?? value)
  @IsBoolean()
  readonly mine: boolean = false;
}
