/** The query string of the public list. */
import { IsString, MaxLength } from 'class-validator';
import { Optional } from '../http/index.js';

export class PublicListQuery {
  /** As the link to the next page has it. */
  @Optional()
  @IsString()
  @MaxLength(1000)
  readonly cursor?: string;
}
