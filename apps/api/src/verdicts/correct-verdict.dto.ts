/** The body of a correction: what it is, what changes, and the public note. */
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsString, MaxLength, ValidateNested } from 'class-validator';
import { CORRECTION_KINDS, type CorrectionKind } from '#domain';
import { IsNotBlank, Optional } from '../http/index.js';
import { EvidenceDto, MAX_EVIDENCE } from './evidence.dto.js';
import { MAX_RATIONALE, MAX_SUMMARY } from './propose-verdict.dto.js';

/** What is left out stays as the published verdict has it. */
export class CorrectVerdictDto {
  @IsIn(CORRECTION_KINDS)
  readonly kind: CorrectionKind;

  @Optional()
  @IsString()
  @MaxLength(60)
  readonly scale?: string;

  @Optional()
  @IsString()
  @MaxLength(60)
  readonly rating?: string;

  /** One sentence. */
  @Optional()
  @IsString()
  @IsNotBlank()
  @MaxLength(MAX_SUMMARY)
  readonly summary?: string;

  /** Markdown. */
  @Optional()
  @IsString()
  @IsNotBlank()
  @MaxLength(MAX_RATIONALE)
  readonly rationale?: string;

  @Optional()
  @IsArray()
  @ArrayMaxSize(MAX_EVIDENCE)
  @ValidateNested({ each: true })
  @Type(() => EvidenceDto)
  readonly evidence?: EvidenceDto[];

  /** Public: what changed and why. */
  @IsString()
  @IsNotBlank()
  @MaxLength(10_000)
  readonly note: string;
}
