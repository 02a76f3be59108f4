/** What an editor may say of a claim: the parts of the bodies that mark and edit one. */
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { CLAIMANT_TYPES, DUE_PRECISIONS, type ClaimantType, type DuePrecision } from '#domain';
import { IsDay, IsNotBlank, Optional } from '../http/index.js';

/** Largest offset: no text is longer. */
export const MAX_OFFSET = 2_000_000;

/** A stretch of the text of the claim's revision, in UTF-16 code units. */
export class AnchorDto {
  @IsInt()
  @Min(0)
  @Max(MAX_OFFSET)
  readonly start: number;

  @IsInt()
  @Min(1)
  @Max(MAX_OFFSET)
  readonly end: number;

  /** Where it is given, it must be what stands there. */
  @Optional()
  @IsString()
  @MaxLength(MAX_OFFSET)
  readonly exact?: string;

  /** As it was read; made anew from the text. */
  @Optional()
  @IsString()
  @MaxLength(100)
  readonly prefix?: string;

  /** As it was read; made anew from the text. */
  @Optional()
  @IsString()
  @MaxLength(100)
  readonly suffix?: string;
}

export class ClaimantDto {
  /** As it was read. Where it is called otherwise than `name` and `type`, these say who is meant. */
  @Optional()
  @IsUUID()
  readonly id?: string;

  @IsString()
  @IsNotBlank()
  @MaxLength(300)
  readonly name: string;

  @IsIn(CLAIMANT_TYPES)
  readonly type: ClaimantType;

  /** As it was read; it is the claimant's own. */
  @Optional()
  @IsString()
  @MaxLength(20)
  readonly wikidataId?: string;

  /** As it was read; the claim keeps the name that it has for them. */
  @Optional()
  @IsString()
  @MaxLength(300)
  readonly as?: string;
}

export class AttributionStepDto {
  @IsString()
  @IsNotBlank()
  @MaxLength(300)
  readonly name: string;

  @IsString()
  @MaxLength(300)
  readonly cue: string;
}

/** Without `dueFrom` the plan has no date, and is looked at again after a while. */
export class PlanDto {
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(300, { each: true })
  readonly actors: string[];

  @IsString()
  @IsNotBlank()
  @MaxLength(1000)
  readonly action: string;

  @Optional()
  @IsDay()
  readonly dueFrom?: string;

  /** Left out: `dueFrom`. */
  @Optional()
  @IsDay()
  readonly dueTo?: string;

  @Optional()
  @IsIn(DUE_PRECISIONS)
  readonly duePrecision?: DuePrecision;

  @Optional()
  @IsString()
  @IsNotBlank()
  @MaxLength(300)
  readonly dueText?: string;
}
