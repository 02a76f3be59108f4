/** The query string of the list of claimants. */
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsString, Length } from 'class-validator';
import { CLAIMANT_TYPES, type ClaimantType } from '#domain';
import { CLAIMANT_SORTS, type ClaimantSort } from '#store/queries';
import { Optional, PageQuery } from '../http/index.js';

/** `?type=person&type=office` and `?type=person,office` are the same. */
const split = ({ value }: { value: unknown }): unknown =>
  value === undefined ? undefined : [value].flat().flatMap((one) => (typeof one === 'string' ? one.split(',') : [one]));

export class ClaimantsQuery extends PageQuery {
  /** Part of a name that it has or had, or its Wikidata id. */
  @Optional()
  @IsString()
  @Length(1, 300)
  readonly q?: string;

  /** One or several, separated by commas. */
  @Optional()
  @Transform(split)
  @IsArray()
  @ArrayMaxSize(20)
  @IsIn(CLAIMANT_TYPES, { each: true })
  readonly type?: ClaimantType[];

  /** `-` in front turns the order round; `claims` is their number. */
  @IsIn(CLAIMANT_SORTS)
  readonly sort: ClaimantSort = 'name';
}
