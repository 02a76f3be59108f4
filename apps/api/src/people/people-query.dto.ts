/** The query string of the list of names. */
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsUUID } from 'class-validator';
import { Optional, PageQuery } from '../http/index.js';

export class PeopleQuery extends PageQuery {
  /** Only these people: their ids, separated by commas. */
  @Optional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID('all', { each: true })
  readonly ids?: string[];
}
