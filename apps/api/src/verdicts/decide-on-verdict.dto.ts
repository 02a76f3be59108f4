/** The body of a decision on a proposed verdict. */
import { IsIn, IsString, MaxLength } from 'class-validator';
import { Optional } from '../http/index.js';

const DECISIONS = ['approve', 'return'] as const;

export class DecideOnVerdictDto {
  @IsIn(DECISIONS)
  readonly decision: 'approve' | 'return';

  /** For its author; needed with `return`. */
  @Optional()
  @IsString()
  @MaxLength(10_000)
  readonly note?: string;
}
