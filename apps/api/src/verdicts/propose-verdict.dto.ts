/** The body that proposes a verdict. */
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsString, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { IsNotBlank, Optional } from '../http/index.js';
import { EvidenceDto, MAX_EVIDENCE } from './evidence.dto.js';

/** Longest summary and rationale, in UTF-16 code units. */
export const MAX_SUMMARY = 1_000;
export const MAX_RATIONALE = 100_000;

export class ProposeVerdictDto {
  /** Slug of a rating scale for verdicts: `truth`. */
  @IsString()
  @MaxLength(60)
  readonly scale: string;

  /** Left out: the scale's newest version. */
  @Optional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  readonly scaleVersion?: number;

  /** One of the scale's values: `half-true`. */
  @IsString()
  @MaxLength(60)
  readonly rating: string;

  /** One sentence. */
  @IsString()
  @IsNotBlank()
  @MaxLength(MAX_SUMMARY)
  readonly summary: string;

  /** Markdown. */
  @IsString()
  @IsNotBlank()
  @MaxLength(MAX_RATIONALE)
  readonly rationale: string;

  /** At least one piece. */
  @IsArray()
  @ArrayMaxSize(MAX_EVIDENCE)
  @ValidateNested({ each: true })
  @Type(() => EvidenceDto)
  readonly evidence: EvidenceDto[];
}
