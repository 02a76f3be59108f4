/** The body that edits a claim; what is left out stays as it is. */
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { ATTRIBUTIONS, KINDS, type Attribution, type Kind } from '#domain';
import { IsNotBlank, Optional } from '../http/index.js';
import { AnchorDto, AttributionStepDto, ClaimantDto, PlanDto } from './claim-input.dto.js';

/** Priorities beyond it would make no difference to what is offered first. */
const MAX_PRIORITY = 1000;

/** What Postgres holds in an int, in round figures. */
const MAX_REVISION = 1_000_000_000;

export class EditClaimDto {
  @Optional()
  @IsString()
  @IsNotBlank()
  @MaxLength(2000)
  readonly statement?: string;

  @Optional()
  @IsObject()
  @ValidateNested()
  @Type(() => AnchorDto)
  readonly anchor?: AnchorDto;

  /** The revision of the article that `anchor` points into. Left out: the one that the claim stands in. */
  @Optional()
  @IsInt()
  @Min(1)
  @Max(MAX_REVISION)
  readonly revision?: number;

  @Optional()
  @IsIn(KINDS)
  readonly kind?: Kind;

  /** Slug of the desk that it goes to. */
  @Optional()
  @IsString()
  @IsNotBlank()
  @MaxLength(100)
  readonly desk?: string;

  // The OpenAPI plugin passes over a field with a negative bound.
  @ApiProperty({
    type: Number,
    minimum: -MAX_PRIORITY,
    maximum: MAX_PRIORITY,
    required: false,
    description: 'Higher is offered first.',
  })
  @Optional()
  @IsInt()
  @Min(-MAX_PRIORITY)
  @Max(MAX_PRIORITY)
  readonly priority?: number;

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

  @Optional()
  @IsIn(ATTRIBUTIONS)
  readonly attribution?: Attribution;

  @Optional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => AttributionStepDto)
  readonly attributionChain?: AttributionStepDto[];

  /** Null takes it away. */
  @ValidateIf((_object, value) => value !== undefined && value !== null)
  @IsObject()
  @ValidateNested()
  @Type(() => PlanDto)
  @ApiProperty({ type: PlanDto, nullable: true, required: false })
  readonly plan?: PlanDto | null;
}
