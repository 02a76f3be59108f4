/** The body that marks a claim by hand. */
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { ATTRIBUTIONS, KINDS, type Attribution, type Kind } from '#domain';
import { IsNotBlank, Optional } from '../http/index.js';
import { AttributionStepDto, ClaimantDto, MAX_OFFSET, PlanDto } from './claim-input.dto.js';

export class MarkClaimDto {
  @IsUUID()
  readonly articleId: string;

  /** Offset of its first character in the article's current text, in UTF-16 code units. */
  @IsInt()
  @Min(0)
  @Max(MAX_OFFSET)
  readonly start: number;

  /** Offset behind its last character. */
  @IsInt()
  @Min(1)
  @Max(MAX_OFFSET)
  readonly end: number;

  /** Left out: the words as they stand. */
  @Optional()
  @IsString()
  @IsNotBlank()
  @MaxLength(2000)
  readonly statement?: string;

  @Optional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ClaimantDto)
  readonly claimants?: ClaimantDto[];

  @Optional()
  @IsString()
  @IsNotBlank()
  @MaxLength(300)
  readonly cue?: string;

  /** Left out: `indirect` where a claimant is named, else `narrator`. */
  @Optional()
  @IsIn(ATTRIBUTIONS)
  readonly attribution?: Attribution;

  @Optional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => AttributionStepDto)
  readonly attributionChain?: AttributionStepDto[];

  /** Left out: `plan` where there is one, else `assertion`. */
  @Optional()
  @IsIn(KINDS)
  readonly kind?: Kind;

  @Optional()
  @IsObject()
  @ValidateNested()
  @Type(() => PlanDto)
  readonly plan?: PlanDto;

  /** Left out: the article's. */
  @Optional()
  @IsString()
  @IsNotBlank()
  @MaxLength(100)
  readonly desk?: string;
}
