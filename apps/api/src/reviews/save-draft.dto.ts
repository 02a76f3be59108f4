/** An unfinished verdict: what a verdict has, each part of it optional and not yet checked. */
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsString, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Optional } from '../http/index.js';
import { MAX_EVIDENCE } from '../verdicts/evidence.dto.js';
import { MAX_RATIONALE } from '../verdicts/propose-verdict.dto.js';

export class DraftEvidenceDto {
  @Optional()
  @IsString()
  @MaxLength(2048)
  readonly url?: string;

  @Optional()
  @IsString()
  @MaxLength(500)
  readonly title?: string;

  @Optional()
  @IsString()
  @MaxLength(300)
  readonly publisher?: string;

  @Optional()
  @IsString()
  @MaxLength(10_000)
  readonly excerpt?: string;

  @Optional()
  @IsString()
  @MaxLength(40)
  readonly stance?: string;

  @Optional()
  @IsString()
  @MaxLength(40)
  readonly kind?: string;

  @Optional()
  @IsString()
  @MaxLength(40)
  readonly readAt?: string;
}

export class DraftDto {
  @Optional()
  @IsString()
  @MaxLength(60)
  readonly scale?: string;

  @Optional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  readonly scaleVersion?: number;

  @Optional()
  @IsString()
  @MaxLength(60)
  readonly rating?: string;

  @Optional()
  @IsString()
  @MaxLength(10_000)
  readonly summary?: string;

  @Optional()
  @IsString()
  @MaxLength(MAX_RATIONALE)
  readonly rationale?: string;

  @Optional()
  @IsArray()
  @ArrayMaxSize(MAX_EVIDENCE)
  @ValidateNested({ each: true })
  @Type(() => DraftEvidenceDto)
  readonly evidence?: DraftEvidenceDto[];

  /** For its editor alone; never part of the verdict. */
  @Optional()
  @IsString()
  @MaxLength(MAX_RATIONALE)
  readonly notes?: string;
}
