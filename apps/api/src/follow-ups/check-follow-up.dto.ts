/** The body of a check: what came of the plan, as far as one can see. */
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsString, MaxLength, ValidateNested } from 'class-validator';
import { IsNotBlank, Optional } from '../http/index.js';
import { EvidenceDto, MAX_EVIDENCE } from '../verdicts/evidence.dto.js';

export class CheckFollowUpDto {
  /** A rating of the scale `promise`: `kept`, `partly-kept` and `broken` close the follow-up. */
  @IsString()
  @MaxLength(60)
  readonly outcome: string;

  /** What was found. */
  @IsString()
  @IsNotBlank()
  @MaxLength(10_000)
  readonly note: string;

  /** May be left out where the outcome settles nothing. */
  @Optional()
  @IsArray()
  @ArrayMaxSize(MAX_EVIDENCE)
  @ValidateNested({ each: true })
  @Type(() => EvidenceDto)
  readonly evidence?: EvidenceDto[];
}
