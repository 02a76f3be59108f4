/** The bodies of a claim's transitions. */
import { IsIn, IsString, MaxLength } from 'class-validator';
import { DISMISSAL_REASONS, type DismissalReason } from '#domain';
import { IsNotBlank, Optional } from '../http/index.js';

export class DismissClaimDto {
  @IsIn(DISMISSAL_REASONS)
  readonly reason: DismissalReason;

  /** For colleagues; not public. */
  @Optional()
  @IsString()
  @IsNotBlank()
  @MaxLength(2000)
  readonly note?: string;
}

export class ReopenClaimDto {
  /** For colleagues; not public. */
  @IsString()
  @IsNotBlank()
  @MaxLength(2000)
  readonly reason: string;
}
