/** The body that defines a rating scale, or a new version of one. */
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsNumber,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsNotBlank, Optional } from '../http/index.js';

export class RatingDto {
  /** Lower-case words joined by hyphens: `half-true`. */
  @IsString()
  @MaxLength(60)
  @Matches(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  readonly value: string;

  /** For readers. */
  @IsString()
  @IsNotBlank()
  @MaxLength(100)
  readonly name: string;

  /** When it is given. */
  @IsString()
  @IsNotBlank()
  @MaxLength(1000)
  readonly definition: string;

  /** 0 (worst) to 1 (best); left out for a rating that stands off the scale. */
  @Optional()
  @IsNumber()
  @Min(0)
  @Max(1)
  readonly place?: number;
}

export class DefineScaleDto {
  /** Lower-case words joined by hyphens. One that is there already gets a new version. */
  @IsString()
  @MaxLength(60)
  @Matches(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  readonly slug: string;

  @IsString()
  @IsNotBlank()
  @MaxLength(100)
  readonly name: string;

  /** `verdict`: says whether a statement is so. `outcome`: says what came of a plan. */
  @IsIn(['verdict', 'outcome'])
  readonly measures: 'verdict' | 'outcome';

  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => RatingDto)
  readonly ratings: RatingDto[];
}
