/** The body that sets a desk. */
import { IsIn, IsInt, IsNumber, IsString, Max, MaxLength, Min } from 'class-validator';
import { DESK_MODES, type DeskMode } from '#domain';
import { IsNotBlank, Optional } from '../http/index.js';

/** Left out: as it is, or on a new desk the default. */
export class PutDeskDto {
  @Optional()
  @IsString()
  @IsNotBlank()
  @MaxLength(200)
  readonly name?: string;

  /**
   * `single`: the author decides. `four-eyes` (default): another than the author approves. `double-blind`: two editors
   * propose without seeing each other; where they differ, a third decides.
   */
  @Optional()
  @IsIn(DESK_MODES)
  readonly mode?: DeskMode;

  /** 0 to 1; 0.5 by default. */
  @Optional()
  @IsNumber()
  @Min(0)
  @Max(1)
  readonly minCheckworthiness?: number;

  /** 15 by default. */
  @Optional()
  @IsInt()
  @Min(1)
  @Max(1440)
  readonly leaseMinutes?: number;

  /** 240 by default. */
  @Optional()
  @IsInt()
  @Min(1)
  @Max(525600)
  readonly escalateAfterMinutes?: number;
}
