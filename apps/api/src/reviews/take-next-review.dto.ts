/** The body that asks for the next claim to review. */
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsString, MaxLength } from 'class-validator';
import { type Kind, KINDS } from '#domain';
import { Optional } from '../http/index.js';

export class TakeNextReviewDto {
  /** One of the caller's desks; left out: all of them. */
  @Optional()
  @IsString()
  @MaxLength(100)
  readonly desk?: string;

  /** Only claims of these kinds; left out: of any. */
  @Optional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(KINDS.length)
  @IsIn(KINDS, { each: true })
  readonly kinds?: Kind[];
}
