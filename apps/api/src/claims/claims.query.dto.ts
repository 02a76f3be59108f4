/** The query strings of claims. */
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
} from 'class-validator';
import { CLAIM_STATES, KINDS, type ClaimStateName, type Kind } from '#domain';
import { CLAIM_SORTS, type ClaimSort } from '#store/queries';
import { IsTime, Optional, PageQuery } from '../http/index.js';

/** `?kind=plan&kind=rule` and `?kind=plan,rule` are the same. */
const split = ({ value }: { value: unknown }): unknown =>
  value === undefined ? undefined : [value].flat().flatMap((one) => (typeof one === 'string' ? one.split(',') : [one]));

export class ClaimsQuery extends PageQuery {
  /** One or several, separated by commas. */
  @Optional()
  @Transform(split)
  @IsArray()
  @ArrayMaxSize(20)
  @IsIn(CLAIM_STATES, { each: true })
  readonly state?: ClaimStateName[];

  /** One or several, separated by commas. */
  @Optional()
  @Transform(split)
  @IsArray()
  @ArrayMaxSize(20)
  @IsIn(KINDS, { each: true })
  readonly kind?: Kind[];

  @Optional()
  @IsString()
  @Length(1, 100)
  readonly desk?: string;

  /** Id or name of who says it; whoever is merged with them is meant, too. */
  @Optional()
  @IsString()
  @Length(1, 300)
  readonly claimant?: string;

  @Optional()
  @IsUUID()
  readonly articleId?: string;

  /** 0 to 1. */
  @Optional()
  @Type(() => Number)
  @IsNumber()
  @Min(0)
  @Max(1)
  readonly minCheckworthiness?: number;

  /** Words, "phrases", or, -not: in statement and text, by their stems. */
  @Optional()
  @IsString()
  @Length(1, 500)
  readonly q?: string;

  /** `-` in front turns the order round. `queuedAt` lists claims that wait, and no others. */
  @IsIn(CLAIM_SORTS)
  readonly sort: ClaimSort = '-createdAt';

  /** Whether the answer says how many claims fit the filters: a console asks with the first page. */
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  readonly total: boolean = false;
}

export class ClaimQuery {
  /** Shows the claim exactly as the record stood then. */
  @Optional()
  @IsTime()
  readonly asOf?: string;

  /** Shows the claim exactly as the record stood after its entry of this number: entries can share a time. */
  @Optional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  readonly asOfVersion?: number;
}
